package nl.mienskip.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AccountsIT {

    private static final String BURUM = "burum.mienskip.localhost";
    private static final String WARFSTERMOLEN = "warfstermolen.mienskip.localhost";

    @Inject
    private Accounts accounts;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @Test
    void aSignInHoldsOnItsOwnHostOnly() {
        SignInView signIn = signIn(UUID.randomUUID().toString(), "s1", BURUM);

        assertThat(system(() -> accounts.signedIn(signIn.id(), BURUM)))
                .hasValueSatisfying(held -> assertThat(held.account().id())
                        .isEqualTo(signIn.account().id()));
        assertThat(system(() -> accounts.signedIn(signIn.id(), WARFSTERMOLEN))).isEmpty();
    }

    @Test
    void theEndOfASessionAtKeycloakEndsItOnEveryHostAndNoOther() {
        String subject = UUID.randomUUID().toString();
        String ending = UUID.randomUUID().toString();
        SignInView here = signIn(subject, ending, BURUM);
        SignInView there = signIn(subject, ending, WARFSTERMOLEN);
        SignInView phone = signIn(subject, UUID.randomUUID().toString(), BURUM);

        assertThat(system(() -> accounts.endAll(ending))).isEqualTo(2);

        assertThat(system(() -> accounts.signedIn(here.id(), BURUM))).isEmpty();
        assertThat(system(() -> accounts.signedIn(there.id(), WARFSTERMOLEN))).isEmpty();
        assertThat(system(() -> accounts.signedIn(phone.id(), BURUM))).isPresent();
        assertThat(system(() -> accounts.seen(here.id()))).isFalse();
        assertThat(system(() -> accounts.endAllOf(subject))).isEqualTo(1);
    }

    @Test
    void onePersonHasOneAccountHoweverOftenTheySignIn() {
        String subject = UUID.randomUUID().toString();

        assertThat(signIn(subject, "s1", BURUM).account().id())
                .isEqualTo(signIn(subject, "s2", WARFSTERMOLEN).account().id());
    }

    @Test
    void theLanguageOnceChosenIsNotOverwrittenByASignIn() {
        String subject = UUID.randomUUID().toString();
        AccountView account = signIn(subject, "s1", BURUM).account();
        assertThat(account.language()).isEqualTo(Language.FY);
        ActorContext.as(Actor.of(account.id(), 0, "Test", java.util.Set.of()), () -> accounts.speak(Language.DE));

        assertThat(signIn(subject, "s2", BURUM).account().language()).isEqualTo(Language.DE);
    }

    @Test
    void aNameFromKeycloakIsCutAndCleaned() {
        String subject = UUID.randomUUID().toString();
        SignInView signIn = system(() ->
                accounts.signIn(new SignedInPerson(subject, "Jan\u202E\n" + "x".repeat(300), null, "nl", "s", BURUM)));

        assertThat(signIn.account().name()).startsWith("Janx").hasSize(200);
        assertThat(signIn.account().email()).isNull();
    }

    @Test
    void nobodyFromOutsideSignsAnybodyIn() {
        assertThatThrownBy(() -> accounts.signIn(new SignedInPerson("x", "x", null, "nl", "s", BURUM)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(accounts::mine).isInstanceOf(Forbidden.class);
    }

    private SignInView signIn(String subject, String session, String host) {
        return system(() ->
                accounts.signIn(new SignedInPerson(subject, "Test Account", "test@example.org", "fy", session, host)));
    }

    private static <T> T system(Callable<T> work) {
        return ActorContext.as(Actor.system("test"), work);
    }
}
