package nl.mienskip.admin.decisions;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.mienskip.costs.decisions.Ballot;
import nl.mienskip.costs.decisions.VoteChoice;
import nl.mienskip.costs.decisions.VoteOutcome;
import nl.mienskip.costs.decisions.VoteSheet;

/** The votes while somebody writes them down: those that were noted, and what was changed since and is not kept yet. */
final class VotesInHand implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient VoteSheet sheet;
    private final Map<Long, VoteChoice> changed = new HashMap<>();

    VotesInHand(VoteSheet sheet) {
        this.sheet = sheet;
    }

    VoteSheet sheet() {
        return sheet;
    }

    /** @param choice null for who took no part */
    void choose(Ballot ballot, VoteChoice choice) {
        if (noted(ballot) == choice) {
            changed.remove(ballot.participantId());
        } else {
            changed.put(ballot.participantId(), choice);
        }
    }

    private VoteChoice noted(Ballot ballot) {
        return sheet.roll().stream()
                .filter(other -> other.participantId() == ballot.participantId())
                .findFirst()
                .map(Ballot::choice)
                .orElse(null);
    }

    /** What is not kept yet, by participant. */
    Map<Long, VoteChoice> changed() {
        return changed;
    }

    List<Ballot> roll() {
        return sheet.roll().stream()
                .map(ballot -> changed.containsKey(ballot.participantId())
                        ? new Ballot(
                                ballot.participantId(),
                                ballot.name(),
                                ballot.weight(),
                                changed.get(ballot.participantId()))
                        : ballot)
                .toList();
    }

    /** What it comes to as it stands now. */
    VoteOutcome outcome() {
        return changed.isEmpty() ? sheet.outcome() : sheet.decision().rule().outcome(roll());
    }

    /** Whether a name has these words in it, whatever their capitals and accents. */
    static boolean matches(String name, String words) {
        return plain(name).contains(plain(words));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
