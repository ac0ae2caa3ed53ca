package nl.mienskip.costs.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Deciding on a real database, with the demo's members. Every transaction is rolled back. */
abstract class DecidingCase {

    static final int YEAR = 2871;
    static final LocalDate FROM = LocalDate.of(YEAR, 1, 1);
    static final LocalDate LATER = LocalDate.of(YEAR, 7, 1);
    static final VoteRule RULE = new VoteRule(VoteWeight.EQUAL, 50);

    static final Actor TREASURER = actor(7101, Role.TREASURER);
    static final Actor BOARD = actor(7102, Role.BOARD_MEMBER);
    static final Actor SUPERVISORS = actor(7103, Role.SUPERVISORY_BOARD_MEMBER);

    @Inject
    Decisions decisions;

    @Inject
    Audit audit;

    @Inject
    Heard heard;

    @Inject
    Rows rows;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entities;

    /** What the other rooms are told. */
    @ApplicationScoped
    static class Heard {
        private final List<DecisionView> adopted = new ArrayList<>();

        void hear(@Observes DecisionAdopted event) {
            if (event.decision().year() == YEAR) {
                adopted.add(event.decision());
            }
        }

        List<DecisionView> adopted() {
            return adopted;
        }
    }

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void begin() throws Exception {
        heard.adopted().clear();
        transaction.begin();
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    void untouchable(String sql, DecisionView decision) {
        assertThatThrownBy(() -> rows.run(sql, decision.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("does not change");
    }

    DecisionView inForce(LocalDate on) {
        return as(SUPERVISORS, () -> decisions.inForce(DecisionKind.TARIFF, YEAR, on))
                .orElse(null);
    }

    DecisionView drafted(Long corrects) {
        return as(TREASURER, () -> decisions.draft(draft(document(1), corrects)));
    }

    static DraftDecision draft(String document, Long corrects) {
        return new DraftDecision(DecisionKind.TARIFF, YEAR, "It tarief", document, corrects);
    }

    DecisionView propose(DecisionView draft, LocalDate from) {
        return as(BOARD, () -> decisions.propose(proposal(draft, from)));
    }

    static ProposeDecision proposal(DecisionView draft, LocalDate from) {
        return new ProposeDecision(draft.id(), draft.version(), from, RULE);
    }

    DecisionView approve(DecisionView proposed) {
        return as(SUPERVISORS, () -> decisions.approve(proposed.id(), proposed.version()));
    }

    DecisionView record(DecisionView approved, VoteChoice choice) {
        return as(BOARD, () -> {
            Map<Long, VoteChoice> all = new HashMap<>();
            decisions.votes(approved.id()).roll().forEach(ballot -> all.put(ballot.participantId(), choice));
            return decisions
                    .recordVotes(new RecordVotes(approved.id(), approved.version(), all))
                    .decision();
        });
    }

    DecisionView adopt(DecisionView approved) {
        DecisionView recorded = record(approved, VoteChoice.FOR);
        return as(BOARD, () -> decisions.close(new CloseVote(recorded.id(), recorded.version(), "ALV 2")));
    }

    DecisionView adopted(DecisionView draft, LocalDate from) {
        return adopt(approve(propose(draft, from)));
    }

    void conflict(String code, Actor actor, Callable<?> work) {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(actor, work))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** Begins anew afterwards, as a refusal leaves its transaction to be rolled back. */
    void invalid(String field, DraftDecision command) throws Exception {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(TREASURER, () -> decisions.draft(command)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
        leaveNothingBehind();
        begin();
    }

    static void forbidden(Role role, Callable<?> work) {
        assertThatExceptionOfType(Forbidden.class).as(role + " is refused").isThrownBy(() -> as(actor(9, role), work));
    }

    static String document(int amount) {
        return "{\"year\":" + YEAR
                + ",\"names\":{\"nl\":\"Proef\"},\"rules\":[{\"code\":\"lid\",\"names\":{\"nl\":\"Lid\"},"
                + "\"price\":{\"kind\":\"perMember\",\"amount\":\"" + amount + ".00\"}}]}";
    }

    static Actor actor(long account, Role role) {
        return Actor.of(account, 1, role.name(), role.rights());
    }

    static <T> T as(Actor actor, Callable<T> work) {
        return ActorContext.as(actor, () -> TenantContext.asPlatform(work));
    }
}
