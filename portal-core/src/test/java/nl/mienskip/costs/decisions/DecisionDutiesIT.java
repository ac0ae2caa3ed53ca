package nl.mienskip.costs.decisions;

import java.util.EnumSet;
import java.util.Map;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Each step is somebody else's. */
@ArquillianTest
class DecisionDutiesIT extends DecidingCase {

    @Test
    void whoProposedCannotApprove() {
        Actor both = Actor.of(7102, 1, "Beide", EnumSet.allOf(Right.class));
        DecisionView proposed = propose(drafted(null), FROM);

        conflict("decision.ownProposal", both, () -> decisions.approve(proposed.id(), proposed.version()));
    }

    @Test
    void everyStepAsksForItsOwnRight() {
        DecisionView draft = drafted(null);

        forbidden(Role.BOARD_MEMBER, () -> decisions.draft(draft(document(1), null)));
        forbidden(Role.TREASURER, () -> decisions.propose(proposal(draft, FROM)));
        forbidden(Role.SUPERVISORY_BOARD_MEMBER, () -> decisions.propose(proposal(draft, FROM)));
        forbidden(Role.BOARD_MEMBER, () -> decisions.approve(draft.id(), draft.version()));
        forbidden(Role.TREASURER, () -> decisions.reject(draft.id(), draft.version(), "why"));
        forbidden(Role.TREASURER, () -> decisions.recordVotes(new RecordVotes(draft.id(), draft.version(), Map.of())));
        forbidden(Role.TREASURER, () -> decisions.close(new CloseVote(draft.id(), draft.version(), "ALV 1")));
        forbidden(Role.TENANT_ADMINISTRATOR, () -> decisions.ofYear(YEAR));
        forbidden(Role.TENANT_ADMINISTRATOR, () -> decisions.votes(draft.id()));
        DecisionView proposed = propose(draft, FROM);
        forbidden(Role.TREASURER, () -> decisions.withdraw(proposed.id(), proposed.version(), "why"));
    }
}
