package nl.mienskip.costs.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the demo's people: somebody of each village, and two delegates. */
@ArquillianTest
class VoteCallsIT {

    private static final int YEAR = 2875;
    private static final String TITLE = "VoteCallsIT";
    private static final String LETTER_TO =
            "select text from queued_mail where subject like '%VoteCallsIT' and to_address = ?";

    @Inject
    private Decisions decisions;

    @Inject
    private VoteCalls calls;

    @Inject
    private Rows rows;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from decision_step where decision_id in (select id from decision where year = ?)", YEAR);
        rows.run("delete from decision where year = ?", YEAR);
        rows.run("delete from queued_mail where subject like '%VoteCallsIT'");
        rows.run("delete from audit_entry where actor_name = ?", TITLE);
    }

    @Test
    void whoVotesAndWhoReadsProposalsIsToldOnceWhereTheirOwnFiguresAre() throws SQLException {
        DecisionView proposed = proposed();
        turn();
        assertThat(letters()).as("nobody votes yet").isZero();

        as(Role.SUPERVISORY_BOARD_MEMBER, 7402, () -> decisions.approve(proposed.id(), proposed.version()));
        turn();
        turn();

        assertThat(rows.text(LETTER_TO, "beheerder.burum@example.org"))
                .contains("Burum: http://burum.", "/admin/proposals/" + proposed.id(), "1 januari " + YEAR)
                .doesNotContain("munnekezijl");
        assertThat(rows.text(LETTER_TO, "beheerder.munnekezijl@example.org")).contains("http://munnekezijl.");
        assertThat(rows.text(LETTER_TO, "afgevaardigde.burum@example.org"))
                .contains("U stemt namens Vereniging Dorpsbelang Burum (demo)")
                .contains("/admin/decisions/" + proposed.id() + "/figures?participant=");
        assertThat(
                        rows.number(
                                "select count(*) - count(distinct to_address) from queued_mail where subject like '%VoteCallsIT'"))
                .as("one letter each")
                .isZero();
    }

    @Test
    void aVoteThatWasWithdrawnBeforeAnybodyHeardOfItIsNotTold() throws Exception {
        DecisionView proposed = proposed();
        transaction.begin(); // so that no turn of the server's own comes in between
        DecisionView approved =
                as(Role.SUPERVISORY_BOARD_MEMBER, 7402, () -> decisions.approve(proposed.id(), proposed.version()));
        as(Role.BOARD_MEMBER, 7401, () -> decisions.withdraw(approved.id(), approved.version(), "toch niet"));
        transaction.commit();

        turn();

        assertThat(letters()).isZero();
    }

    @Test
    void whoVotesIsToldAgainWhenTooFewTookPart() throws SQLException {
        DecisionView proposed = proposed();
        DecisionView approved =
                as(Role.SUPERVISORY_BOARD_MEMBER, 7402, () -> decisions.approve(proposed.id(), proposed.version()));
        turn();
        long first = letters();

        as(
                Role.BOARD_MEMBER,
                7401,
                () -> decisions.close(new CloseVote(approved.id(), approved.version(), "te weinig leden")));
        turn();
        turn();

        assertThat(first).isPositive();
        assertThat(letters()).as("one more for each").isEqualTo(2 * first);
        assertThat(rows.text(LETTER_TO + " and subject like '%opnieuw over%'", "afgevaardigde.burum@example.org"))
                .contains("Er deden te weinig leden mee", "/admin/decisions/" + proposed.id());
    }

    private long letters() throws SQLException {
        return rows.number("select count(*) from queued_mail where subject like '%VoteCallsIT'");
    }

    private void turn() {
        ActorContext.as(Actor.system("vote-calls"), () -> TenantContext.asPlatform(calls::turn));
    }

    private DecisionView proposed() {
        DecisionView draft = as(
                Role.TREASURER,
                7400,
                () -> decisions.draft(new DraftDecision(
                        DecisionKind.TARIFF,
                        YEAR,
                        TITLE,
                        "{\"year\":" + YEAR + ",\"names\":{\"nl\":\"Proef\"},\"rules\":[{\"code\":\"lid\","
                                + "\"names\":{\"nl\":\"Lid\"},\"price\":{\"kind\":\"perMember\",\"amount\":1}}]}",
                        null)));
        return as(
                Role.BOARD_MEMBER,
                7401,
                () -> decisions.propose(new ProposeDecision(
                        draft.id(), draft.version(), LocalDate.of(YEAR, 1, 1), new VoteRule(VoteWeight.EQUAL, 50))));
    }

    private static <T> T as(Role role, long account, Callable<T> work) {
        return ActorContext.as(Actor.of(account, 1, TITLE, role.rights()), () -> TenantContext.asPlatform(work));
    }
}
