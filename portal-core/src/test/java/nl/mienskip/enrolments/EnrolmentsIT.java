package nl.mienskip.enrolments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.accounts.SignedInPerson;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.identity.PeopleInMemory;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.members.MemberAccount;
import nl.mienskip.members.MemberStatus;
import nl.mienskip.members.Members;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class EnrolmentsIT extends InTwoVillages {

    private static final String PASSWORD = "een korte zin";

    @Inject
    private Enrolments enrolments;

    @Inject
    private Members members;

    @Inject
    private Accounts accounts;

    @Inject
    private PeopleInMemory keycloak;

    @Test
    void aNeighbourWithoutAnAddressChoosesAPasswordAndIsAMember() {
        LetterView letter = enrol("");
        assertThat(letter.address())
                .contains("burum.")
                .endsWith("/enrol/" + letter.code().replace("-", ""));
        assertThat(letter.signInName()).startsWith("sjoukje.hoekstra.");
        assertThat(status(letter)).isEqualTo(MemberStatus.INVITED);
        assertThat(visitor(() -> enrolments.invitation(letter.code())).choosesPassword())
                .isTrue();

        assertThatThrownBy(() -> visitor(() -> enrolments.choosePassword(letter.code(), "kort")))
                .isInstanceOf(InvalidInput.class);
        assertThat(visitor(() -> enrolments.choosePassword(letter.code(), PASSWORD)))
                .isEqualTo(letter.signInName());

        assertThat(status(letter)).isEqualTo(MemberStatus.ADMITTED);
        assertThat(keycloak.password(account(letter).subject())).isEqualTo(PASSWORD);
    }

    @Test
    void aCodeWorksOnce() {
        LetterView letter = enrol("");
        visitor(() -> enrolments.choosePassword(letter.code(), PASSWORD));

        assertThatThrownBy(() -> visitor(() -> enrolments.choosePassword(letter.code(), "een andere zin")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> visitor(() -> enrolments.invitation(letter.code())))
                .isInstanceOf(NotFound.class);
        assertThat(keycloak.password(account(letter).subject())).isEqualTo(PASSWORD);
    }

    @Test
    void aCodeIsWorthNothingInAnotherVillage() {
        LetterView letter = enrol("");

        assertThatThrownBy(() -> people.as(
                        Actor.VISITOR, warfstermolen, () -> enrolments.choosePassword(letter.code(), PASSWORD)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(BOARD, warfstermolen, () -> enrolments.letter(letter.code())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(BOARD, warfstermolen, () -> enrolments.renew(letter.memberId())))
                .isInstanceOf(NotFound.class);
        assertThat(status(letter)).isEqualTo(MemberStatus.INVITED);
    }

    @Test
    void noLetterOpensAnAccountThatSomebodyUses() {
        String email = "test." + UUID.randomUUID() + "@example.org";
        LetterView first = enrol(email);
        visitor(() -> enrolments.choosePassword(first.code(), PASSWORD));
        AccountView account = account(first);

        LetterView second = people.as(
                BOARD,
                warfstermolen,
                () -> enrolments.enrol(new EnrolNeighbour("Sjoukje", "Hoekstra", email, Language.NL)));

        assertThat(people.as(Actor.VISITOR, warfstermolen, () -> enrolments.invitation(second.code()))
                        .choosesPassword())
                .isFalse();
        assertThatThrownBy(() -> people.as(
                        Actor.VISITOR, warfstermolen, () -> enrolments.choosePassword(second.code(), "een andere zin")))
                .isInstanceOf(Conflict.class);
        assertThat(keycloak.password(account.subject())).isEqualTo(PASSWORD);
        AccountView somebodyElse = people.stranger();
        assertThatThrownBy(() -> accept(somebodyElse, second)).isInstanceOf(Conflict.class);

        accept(account, second);
        assertThat(people.actor(account, warfstermolen).member()).isTrue();
    }

    @Test
    void whoSignedInBeforeUsingTheLetterKeepsTheirPassword() {
        LetterView letter = enrol("test." + UUID.randomUUID() + "@example.org");
        AccountView account = account(letter);
        people.system(() -> accounts.signIn(new SignedInPerson(
                account.subject(), account.name(), account.email(), "nl", "session", "burum.mienskip.localhost")));

        assertThatThrownBy(() -> visitor(() -> enrolments.choosePassword(letter.code(), PASSWORD)))
                .isInstanceOf(Conflict.class);
        assertThat(keycloak.password(account.subject())).isNull();
    }

    @Test
    void aNewLetterMakesTheOneBeforeWorthless() {
        LetterView lost = enrol("");
        LetterView again = people.as(BOARD, burum, () -> enrolments.renew(lost.memberId()));

        assertThatThrownBy(() -> visitor(() -> enrolments.invitation(lost.code())))
                .isInstanceOf(NotFound.class);
        visitor(() -> enrolments.choosePassword(again.code(), PASSWORD));
        assertThatThrownBy(() -> people.as(BOARD, burum, () -> enrolments.renew(lost.memberId())))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anInvitationTakenBackLeavesALetterThatIsWorthNothing() {
        LetterView letter = enrol("");
        people.as(BOARD, burum, () -> {
            enrolments.takeBack(letter.memberId());
            return null;
        });

        assertThatThrownBy(() -> visitor(() -> enrolments.choosePassword(letter.code(), PASSWORD)))
                .isInstanceOf(NotFound.class);
        assertThat(status(letter)).isEqualTo(MemberStatus.LEFT);
    }

    @Test
    void whoeverNeverUsedTheFirstLetterChoosesAPasswordWithTheNext() {
        String email = "test." + UUID.randomUUID() + "@example.org";
        LetterView lost = enrol(email);
        people.as(BOARD, burum, () -> {
            enrolments.takeBack(lost.memberId());
            return null;
        });

        LetterView next = enrol(email);

        assertThat(visitor(() -> enrolments.choosePassword(next.code(), PASSWORD)))
                .isEqualTo(email);
        assertThat(status(next)).isEqualTo(MemberStatus.ADMITTED);
    }

    @Test
    void whoeverDeclinesTheInvitationHasALetterThatIsWorthNothing() {
        LetterView letter = enrol("test." + UUID.randomUUID() + "@example.org");
        AccountView account = account(letter);
        people.as(account, burum, members::leave);

        assertThatThrownBy(() -> visitor(() -> enrolments.invitation(letter.code())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(account, burum, () -> {
                    enrolments.accept(letter.code());
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(status(letter)).isEqualTo(MemberStatus.LEFT);
    }

    @Test
    void onlyWhoMayAdmitEnrols() {
        AccountView villager = people.villager(burum);

        assertThatThrownBy(() -> people.as(
                        villager, burum, () -> enrolments.enrol(new EnrolNeighbour("Jan", "Test", "", Language.NL))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoIsAMemberAlreadyIsNotEnrolled() {
        LetterView letter = enrol("test." + UUID.randomUUID() + "@example.org");
        String email = account(letter).email();

        assertThatThrownBy(() -> enrol(email)).isInstanceOf(Conflict.class);
    }

    @Test
    void theFirstAdministratorIsPreparedOnceAndAgainUntilTheyCame() {
        String email = "eerste." + UUID.randomUUID() + "@example.org";
        EnrolNeighbour first = new EnrolNeighbour("Eerste", "Beheerder", email, Language.FY);

        assertThatThrownBy(() -> people.as(BOARD, burum, () -> enrolments.enrolAdministrator(first, "")))
                .as("burum has one")
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> people.as(
                        BOARD,
                        burum,
                        () -> enrolments.enrolAdministrator(new EnrolNeighbour("E", "B", "", Language.NL), "")))
                .isInstanceOf(InvalidInput.class);
    }

    private LetterView enrol(String email) {
        return people.as(
                BOARD, burum, () -> enrolments.enrol(new EnrolNeighbour("Sjoukje", "Hoekstra", email, Language.FY)));
    }

    private void accept(AccountView account, LetterView letter) {
        people.as(account, warfstermolen, () -> {
            enrolments.accept(letter.code());
            return null;
        });
    }

    private MemberStatus status(LetterView letter) {
        return member(letter).status();
    }

    private AccountView account(LetterView letter) {
        long id = member(letter).accountId();
        return people.system(() -> accounts.byIds(java.util.List.of(id))).get(id);
    }

    private MemberAccount member(LetterView letter) {
        return people.in(burum, () -> people.system(() -> members.account(letter.memberId())));
    }

    private <T> T visitor(java.util.concurrent.Callable<T> work) {
        return people.as(Actor.VISITOR, burum, work);
    }
}
