package nl.mienskip.costs;

import java.util.List;

/**
 * The question: divide this total by this key over these participants.
 *
 * @param days of the year, for those who were not there all of it; null when everybody was
 */
public record SplitCosts(Money total, DistributionKey key, List<ParticipantFigures> participants, Integer days) {

    public SplitCosts {
        participants = List.copyOf(participants);
    }

    /** Among who is there all year. */
    public SplitCosts(Money total, DistributionKey key, List<ParticipantFigures> participants) {
        this(total, key, participants, null);
    }

    /** Whether somebody was not there all year, so that days count. */
    public boolean byDay() {
        return participants.stream().anyMatch(this::wasAway);
    }

    private boolean wasAway(ParticipantFigures participant) {
        return participant.stays().size() != 1
                || participant.stays().getFirst().days() != null
                        && !participant.stays().getFirst().days().equals(days);
    }
}
