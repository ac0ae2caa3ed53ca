package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.decisions.Ballot;
import nl.mienskip.costs.decisions.CloseVote;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.DraftDecision;
import nl.mienskip.costs.decisions.ProposeDecision;
import nl.mienskip.costs.decisions.RecordVotes;
import nl.mienskip.costs.decisions.VoteChoice;
import nl.mienskip.costs.decisions.VoteRule;
import nl.mienskip.costs.decisions.VoteSheet;
import nl.mienskip.costs.decisions.VoteWeight;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;

/** Has this year's tariff decided, so that there is one to read and to compare a proposal with. */
@ApplicationScoped
class DemoDecisions {

    private static final VoteRule RULE = new VoteRule(VoteWeight.EQUAL, 50);

    @Inject
    private Decisions decisions;

    @Inject
    private Costs costs;

    /** Nothing where the year has a decision about a tariff, however far it came. */
    void seed() {
        int year = costs.thisYear();
        if (decisions.ofYear(year).stream().noneMatch(decision -> decision.kind() == DecisionKind.TARIFF)) {
            decide(year);
        }
    }

    private void decide(int year) {
        DecisionView draft = by("Penningmeester (demo)", () -> decisions.draft(draft(year)));
        DecisionView proposed = by(
                "Bestuurslid (demo)",
                () -> decisions.propose(
                        new ProposeDecision(draft.id(), draft.version(), LocalDate.of(year, 1, 1), RULE)));
        DecisionView approved = by("Toezichthouder (demo)", () -> decisions.approve(proposed.id(), proposed.version()));
        VoteSheet voted = by("Bestuurslid (demo)", () -> {
            Map<Long, VoteChoice> all = decisions.votes(approved.id()).roll().stream()
                    .collect(Collectors.toMap(Ballot::participantId, ballot -> VoteChoice.FOR));
            return decisions.recordVotes(new RecordVotes(approved.id(), approved.version(), all));
        });
        by(
                "Bestuurslid (demo)",
                () -> decisions.close(
                        new CloseVote(approved.id(), voted.decision().version(), "Notulen ledenvergadering (demo)")));
    }

    private static DraftDecision draft(int year) {
        return new DraftDecision(
                DecisionKind.TARIFF, year, "Tarief dorpsportaal " + year + " (demo)", document(year), null);
    }

    private static String document(int year) {
        try (InputStream file = DemoDecisions.class.getResourceAsStream("/demo/tariff.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("\"year\": \\d+", "\"year\": " + year);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T by(String name, Callable<T> work) {
        return ActorContext.as(Actor.of(0, 0, name, EnumSet.allOf(Right.class)), work);
    }
}
