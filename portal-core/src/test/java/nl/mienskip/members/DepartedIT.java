package nl.mienskip.members;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What is kept of those who are no members any more. */
@ArquillianTest
class DepartedIT {

    private static final Duration LONG_AGO = Departed.KEPT.plusDays(1);

    @Inject
    private Members members;

    @Inject
    private Villagers people;

    @Inject
    private Departed departed;

    @Inject
    private Rows rows;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @Test
    void whoLeftAYearAgoIsForgottenWithTheirLetter() throws SQLException {
        long burum = people.village("burum");
        long member = whoLeft(burum, LONG_AGO);
        rows.run(
                "INSERT INTO enrolment (tenant_id, member_id, code_hash, new_account, expires_at)"
                        + " VALUES (?, ?, ?, false, UTC_TIMESTAMP())",
                burum,
                member,
                "departed-" + member);

        people.in(burum, departed::forget);

        assertThat(known(member)).isFalse();
        assertThat(rows.number("SELECT COUNT(*) FROM enrolment WHERE member_id = ?", member))
                .isZero();
    }

    @Test
    void whoLeftLatelyIsKept() throws SQLException {
        long burum = people.village("burum");
        long member = whoLeft(burum, Departed.KEPT.minusDays(1));

        people.in(burum, departed::forget);

        assertThat(known(member)).isTrue();
    }

    @Test
    void aMemberIsKeptHoweverLongTheyAre() throws SQLException {
        long burum = people.village("burum");
        long member = people.memberId(burum, people.villager(burum));
        age(member, LONG_AGO);

        people.in(burum, departed::forget);

        assertThat(known(member)).isTrue();
    }

    @Test
    void anotherVillageForgetsItsOwnAlone() throws SQLException {
        long member = whoLeft(people.village("burum"), LONG_AGO);

        people.in(people.village("warfstermolen"), departed::forget);

        assertThat(known(member)).isTrue();
    }

    private long whoLeft(long village, Duration ago) throws SQLException {
        AccountView villager = people.villager(village);
        long member = people.memberId(village, villager);
        people.as(villager, village, members::leave);
        age(member, ago);
        return member;
    }

    private void age(long member, Duration ago) throws SQLException {
        rows.run(
                "UPDATE member SET since = ? WHERE id = ?",
                Timestamp.from(Instant.now().minus(ago)),
                member);
    }

    private boolean known(long member) throws SQLException {
        return rows.number("SELECT COUNT(*) FROM member WHERE id = ?", member) == 1;
    }
}
