package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.mienskip.costs.decisions.CloseVote;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.DraftDecision;
import nl.mienskip.costs.decisions.ProposeDecision;
import nl.mienskip.costs.decisions.RecordVotes;
import nl.mienskip.costs.decisions.VoteChoice;
import nl.mienskip.costs.decisions.VoteRule;
import nl.mienskip.costs.decisions.VoteWeight;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.tenant.TenantContext;

/** Has something adopted, as three officers and all members would. */
@ApplicationScoped
class Adopting {

    @Inject
    private Decisions decisions;

    /** @param corrects the decision whose place it takes; null for none */
    DecisionView tariff(int year, String document, Long corrects) {
        return adopted(
                new DraftDecision(DecisionKind.TARIFF, year, "It tarief", document.replace('\'', '"'), corrects));
    }

    DecisionView pools(int year, String document) {
        return adopted(
                new DraftDecision(DecisionKind.COST_POOLS, year, "De potten", document.replace('\'', '"'), null));
    }

    private DecisionView adopted(DraftDecision command) {
        DecisionView draft = as(7201, () -> decisions.draft(command));
        DecisionView proposed = as(
                7202,
                () -> decisions.propose(new ProposeDecision(
                        draft.id(), draft.version(), LocalDate.of(2026, 1, 1), new VoteRule(VoteWeight.EQUAL, 50))));
        DecisionView approved = as(7203, () -> decisions.approve(proposed.id(), proposed.version()));
        DecisionView voted = as(7202, () -> {
            Map<Long, VoteChoice> all = new HashMap<>();
            decisions.votes(approved.id()).roll().forEach(ballot -> all.put(ballot.participantId(), VoteChoice.FOR));
            return decisions
                    .recordVotes(new RecordVotes(approved.id(), approved.version(), all))
                    .decision();
        });
        return as(7202, () -> decisions.close(new CloseVote(voted.id(), voted.version(), "It notulen")));
    }

    private static <T> T as(long account, Callable<T> work) {
        return ActorContext.as(
                Actor.of(account, 1, "It besluit", EnumSet.allOf(Right.class)), () -> TenantContext.asPlatform(work));
    }
}
