package nl.mienskip.successions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the demo's people: what was noted, as if something had become of their villages, reaches those who go on. */
@ArquillianTest
class TellingIT {

    private static final LocalDate DAY = LocalDate.of(2871, 7, 1);
    private static final String OF_THE_DAY = " where text like '%2871%'";

    @Inject
    private Telling telling;

    @Inject
    private Rows rows;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from succession_notice where day = ?", DAY);
        rows.run("delete from queued_mail" + OF_THE_DAY);
    }

    @Test
    void administratorsOfTheVillageThatGoesOnReadWhatItTookOver() throws SQLException {
        note(NoticeKind.VILLAGE, tenant("warfstermolen"), tenant("burum"));

        turn();
        turn();

        assertThat(letterTo("beheerder.burum@example.org"))
                .contains("Vanaf 1 juli 2871 is Warfstermolen opgegaan in Burum.")
                .contains("/admin/members");
        assertThat(lettersTo("beheerder.warfstermolen@example.org")).isZero();
        assertThat(lettersTo("beheerder.burum@example.org")).as("once").isEqualTo(1);
    }

    @Test
    void delegatesAndAdministratorsOfTheParticipantThatGoesOnAreTold() throws SQLException {
        long council = payer("munnekezijl");
        note(NoticeKind.PARTICIPANT, council, payer("burum"));

        turn();

        assertThat(letterTo("afgevaardigde.burum@example.org"))
                .contains("als lid opgegaan in Vereniging Dorpsbelang Burum (demo)");
        assertThat(lettersTo("beheerder.burum@example.org")).isEqualTo(1);
        assertThat(lettersTo("beheerder.munnekezijl@example.org")).isZero();
    }

    @Test
    void administratorsOfAVillageThatIsToCloseReadWhen() throws SQLException {
        note(NoticeKind.CLOSING, tenant("munnekezijl"), null);

        turn();

        assertThat(letterTo("beheerder.munnekezijl@example.org")).contains("vanaf 1 juli 2871", "teruggedraaid");
    }

    @Test
    void aVillageThatIsNotThereAnyMoreHoldsUpNobody() throws SQLException {
        note(NoticeKind.CLOSING, Long.MAX_VALUE, null);
        note(NoticeKind.CLOSING, tenant("burum"), null);

        turn();

        assertThat(lettersTo("beheerder.burum@example.org")).isEqualTo(1);
        assertThat(rows.number("select count(*) from succession_notice where day = ? and told_at is null", DAY))
                .isZero();
    }

    private void turn() {
        ActorContext.as(Actor.system("successions"), () -> TenantContext.asPlatform(telling::turn));
    }

    private void note(NoticeKind kind, long ending, Long into) throws SQLException {
        rows.run(
                "insert into succession_notice (tenant_id, kind, ending_id, into_id, day) values (?, ?, ?, ?, ?)",
                TenantContext.PLATFORM,
                kind.name(),
                ending,
                into,
                DAY);
    }

    private long tenant(String slug) throws SQLException {
        return rows.number("select id from tenant where slug = ?", slug);
    }

    private long payer(String slug) throws SQLException {
        return rows.number("select participant_id from tenant where slug = ?", slug);
    }

    private String letterTo(String address) throws SQLException {
        return rows.text("select text from queued_mail" + OF_THE_DAY + " and to_address = ?", address);
    }

    private long lettersTo(String address) throws SQLException {
        return rows.number("select count(*) from queued_mail" + OF_THE_DAY + " and to_address = ?", address);
    }
}
