package nl.mienskip.enrolments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.members.MemberStatus;
import nl.mienskip.members.Members;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator for munnekezijl, whose only one has not come for a long time. */
@ArquillianTest
class AppointingIT extends InTwoVillages {

    private static final Actor OPERATOR = Actor.of(0, 0, "AppointingIT", Role.OPERATOR.rights());
    private static final String WHY = "De beheerder is verhuisd";

    @Inject
    private Enrolments enrolments;

    @Inject
    private Members members;

    @Inject
    private Accounts accounts;

    @Inject
    private Audit audit;

    @Inject
    private Rows rows;

    private long village;

    @BeforeEach
    void theAdministratorHasNotComeForALongTime() throws SQLException {
        village = people.village("munnekezijl");
        rows.run("update member set since = since - interval 100 day, seen_on = null where tenant_id = ?", village);
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("update member set since = since + interval 100 day where tenant_id = ?", village);
        String ours = " where tenant_id = ? and %s in (select id from member where display_name like 'Appointing %%')";
        rows.run("delete from role_grant" + ours.formatted("member_id"), village);
        rows.run("delete from enrolment" + ours.formatted("member_id"), village);
        rows.run("delete from member where tenant_id = ? and display_name like 'Appointing %'", village);
        rows.run("delete from audit_entry where actor_name = 'AppointingIT'");
    }

    @Test
    void whoIsInvitedNextMakesTheLetterBeforeWorthless() {
        LetterView mistyped = appoint("Mistyped", address()).orElseThrow();
        LetterView right = appoint("Right", address()).orElseThrow();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> come(mistyped));
        assertThat(status(mistyped)).isEqualTo(MemberStatus.LEFT);
        come(right);
        assertThat(people.actor(account(right), village).rights()).contains(Right.ROLES_GRANT);
    }

    @Test
    void theSamePersonMayBeInvitedAgain() {
        String address = address();
        LetterView lost = appoint("Same", address).orElseThrow();
        LetterView again = appoint("Same", address).orElseThrow();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> come(lost));
        come(again);
        assertThat(again.memberId()).isEqualTo(lost.memberId());
    }

    @Test
    void nobodyIsAppointedBesideAnAdministratorWhoWasThereLately() {
        come(appoint("First", address()).orElseThrow());

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> appoint("Second", address()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("administrator.there"));
    }

    @Test
    void aMemberIsAdministratorAtOnceAndTheVillageCanReadWhy() {
        String address = address();
        LetterView letter = people.as(
                Actor.of(0, 0, "AppointingIT", Role.TENANT_ADMINISTRATOR.rights()),
                village,
                () -> enrolments.enrol(neighbour("Member", address)));
        come(letter);

        assertThat(appoint("Member", address)).isEmpty();

        AccountView account = account(letter);
        assertThat(people.actor(account, village).rights()).contains(Right.ROLES_GRANT);
        assertThat(people.as(account, village, () -> audit.list(1)).items())
                .filteredOn(entry -> entry.act().equals("role.granted"))
                .anySatisfy(entry -> {
                    assertThat(entry.subject()).startsWith("Appointing Member").endsWith("TENANT_ADMINISTRATOR");
                    assertThat(entry.actorName()).isEqualTo("AppointingIT");
                    assertThat(entry.why()).isEqualTo(WHY);
                });
    }

    @Test
    void onlyWhoOpensVillagesAppoints() {
        Actor treasurer = Actor.of(0, 0, "AppointingIT", Role.TREASURER.rights());

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> people.as(
                        treasurer, village, () -> enrolments.enrolAdministrator(neighbour("No", address()), WHY)));
    }

    @Test
    void theFirstOfAnOfficeIsInvitedOnlyWhereNobodyHasIt() throws SQLException {
        EnrolNeighbour first = neighbour("First", address());
        rows.run(
                "update role_grant set role = 'EDITOR' where tenant_id = ? and role = 'TENANT_ADMINISTRATOR'", village);
        try {
            LetterView letter = firstOf(first).orElseThrow();

            assertThat(firstOf(first)).as("again").isEmpty();
            come(letter);
            assertThat(firstOf(neighbour("Second", address()))).isEmpty();
            assertThat(people.actor(account(letter), village).rights()).contains(Right.ROLES_GRANT);
        } finally {
            rows.run(
                    "update role_grant set role = 'TENANT_ADMINISTRATOR' where tenant_id = ? and role = 'EDITOR'",
                    village);
        }
    }

    private Optional<LetterView> firstOf(EnrolNeighbour who) {
        return people.as(
                Actor.system("AppointingIT"), village, () -> enrolments.enrolFirst(Role.TENANT_ADMINISTRATOR, who));
    }

    private Optional<LetterView> appoint(String familyName, String address) {
        return people.as(OPERATOR, village, () -> enrolments.enrolAdministrator(neighbour(familyName, address), WHY));
    }

    private static EnrolNeighbour neighbour(String familyName, String address) {
        return new EnrolNeighbour("Appointing", familyName, address, Language.NL);
    }

    private static String address() {
        return "appointing." + UUID.randomUUID() + "@example.org";
    }

    private void come(LetterView letter) {
        people.as(account(letter), village, () -> {
            enrolments.accept(letter.code());
            return null;
        });
    }

    private MemberStatus status(LetterView letter) {
        return people.in(village, () -> people.system(() -> members.account(letter.memberId())))
                .status();
    }

    private AccountView account(LetterView letter) {
        long id = people.in(village, () -> people.system(() -> members.account(letter.memberId())))
                .accountId();
        return people.system(() -> accounts.byIds(List.of(id))).get(id);
    }
}
