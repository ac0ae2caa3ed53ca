package nl.mienskip.enrolments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import nl.mienskip.server.Rows;
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

    @Inject
    private UserTransaction transaction;

    @Inject
    private Rows rows;

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
    void noLetterOpensAnAccountThatSomebodyUses() throws Exception {
        Sent first = enrolByMail(burum);
        String email = first.email();
        visitor(() -> enrolments.choosePassword(first.mailed(), PASSWORD));
        AccountView account = account(first.letter());

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
        assertThatThrownBy(() -> accept(somebodyElse, warfstermolen, second)).isInstanceOf(Conflict.class);

        accept(account, warfstermolen, second);
        assertThat(people.actor(account, warfstermolen).member()).isTrue();
    }

    @Test
    void aCodeThatCameByMailProvesTheAddress() throws Exception {
        Sent read = enrolByMail(burum);

        assertThat(visitor(() -> enrolments.invitation(read.mailed())))
                .isEqualTo(new InvitationView("Sjoukje Hoekstra", read.email(), true, false));
        assertThat(visitor(() -> enrolments.choosePassword(read.mailed(), PASSWORD)))
                .isEqualTo(read.email());

        assertThat(keycloak.confirmed(account(read.letter()).subject())).isTrue();
        for (String code : List.of(read.letter().code(), read.mailed())) {
            assertThatThrownBy(() -> visitor(() -> enrolments.invitation(code)))
                    .as("both codes are used up")
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void paperChoosesNoPasswordForWhoHasAnAddressAndShowsThemToTheirMail() throws Exception {
        Sent sent = enrolByMail(burum);
        AccountView account = account(sent.letter());

        assertThat(visitor(() -> enrolments.invitation(sent.letter().code())))
                .isEqualTo(new InvitationView("Sjoukje Hoekstra", sent.email(), false, true));
        assertThatThrownBy(() ->
                        visitor(() -> enrolments.choosePassword(sent.letter().code(), PASSWORD)))
                .isInstanceOf(Conflict.class);
        assertThat(keycloak.password(account.subject())).isNull();

        accept(account, burum, sent.letter());
        assertThat(status(sent.letter())).isEqualTo(MemberStatus.ADMITTED);
    }

    /** A board that wrote somebody's address down would else wait with a password of its own until they come. */
    @Test
    void ofTwoVillagesLettersForOneAccountOnlyThoseThatCameByMailSayThePassword() throws Exception {
        Sent first = enrolByMail(burum);
        Sent second = enrolByMail(warfstermolen, first.email());
        String subject = account(first.letter()).subject();
        visitor(() -> enrolments.choosePassword(first.mailed(), PASSWORD));

        assertThat(there(() -> enrolments.invitation(second.letter().code())).choosesPassword())
                .isFalse();
        assertThatThrownBy(() ->
                        there(() -> enrolments.choosePassword(second.letter().code(), "een andere zin")))
                .isInstanceOf(Conflict.class);
        assertThat(keycloak.password(subject)).isEqualTo(PASSWORD);

        there(() -> enrolments.choosePassword(second.mailed(), "mijn eigen zin"));
        assertThat(keycloak.password(subject)).isEqualTo("mijn eigen zin");
        assertThat(keycloak.signedOut(subject)).isTrue();
    }

    @Test
    void whoSignedInBeforeUsingTheLetterKeepsTheirPassword() throws Exception {
        Sent sent = enrolByMail(burum);
        AccountView account = account(sent.letter());
        people.system(() -> accounts.signIn(new SignedInPerson(
                account.subject(), account.name(), account.email(), "nl", "session", "burum.mienskip.localhost")));

        for (String code : List.of(sent.letter().code(), sent.mailed())) {
            assertThatThrownBy(() -> visitor(() -> enrolments.choosePassword(code, PASSWORD)))
                    .isInstanceOf(Conflict.class);
        }
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
    void whoeverNeverUsedTheFirstLetterChoosesAPasswordWithTheNext() throws Exception {
        String email = "test." + UUID.randomUUID() + "@example.org";
        LetterView lost = enrol(email);
        people.as(BOARD, burum, () -> {
            enrolments.takeBack(lost.memberId());
            return null;
        });

        Sent next = enrolByMail(burum, email);

        assertThat(visitor(() -> enrolments.choosePassword(next.mailed(), PASSWORD)))
                .isEqualTo(email);
        assertThat(status(next.letter())).isEqualTo(MemberStatus.ADMITTED);
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

    /** @param mailed the code that the mail holds, which the board does not see */
    private record Sent(String email, LetterView letter, String mailed) {}

    private Sent enrolByMail(long village) throws Exception {
        return enrolByMail(village, "test." + UUID.randomUUID() + "@example.org");
    }

    /** Reads the mail before it is sent. */
    private Sent enrolByMail(long village, String email) throws Exception {
        transaction.begin();
        try {
            LetterView letter = people.as(
                    BOARD,
                    village,
                    () -> enrolments.enrol(new EnrolNeighbour("Sjoukje", "Hoekstra", email, Language.FY)));
            Matcher link = Pattern.compile("/enrol/([0-9A-Z]{12})")
                    .matcher(rows.text(
                            "select text from queued_mail where to_address = ? order by id desc limit 1", email));
            assertThat(link.find()).isTrue();
            assertThat(letter.address()).doesNotContain(link.group(1));
            transaction.commit();
            return new Sent(email, letter, link.group(1));
        } finally {
            if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.rollback();
            }
        }
    }

    private <T> T there(Callable<T> work) {
        return people.as(Actor.VISITOR, warfstermolen, work);
    }

    private LetterView enrol(String email) {
        return people.as(
                BOARD, burum, () -> enrolments.enrol(new EnrolNeighbour("Sjoukje", "Hoekstra", email, Language.FY)));
    }

    private void accept(AccountView account, long village, LetterView letter) {
        people.as(account, village, () -> {
            enrolments.accept(letter.code());
            return null;
        });
    }

    private MemberStatus status(LetterView letter) {
        return member(letter).status();
    }

    private AccountView account(LetterView letter) {
        long id = member(letter).accountId();
        return people.system(() -> accounts.byIds(List.of(id))).get(id);
    }

    private MemberAccount member(LetterView letter) {
        return people.in(burum, () -> people.system(() -> members.account(letter.memberId())));
    }

    private <T> T visitor(Callable<T> work) {
        return people.as(Actor.VISITOR, burum, work);
    }
}
