package nl.mienskip.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.accounts.SignInView;
import nl.mienskip.accounts.SignedInPerson;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
    private static final String BURUM = "burum.mienskip.localhost";
    private static final String WARFSTERMOLEN = "warfstermolen.mienskip.localhost";

    private final Browser browser = new Browser();
    private final Ledger accounts = new Ledger();
    private final AskedKeycloak keycloak = new AskedKeycloak();
    private final Sessions sessions = new Sessions();

    SessionsTest() {
        FakeKeycloak.set(sessions, "accounts", accounts);
        FakeKeycloak.set(sessions, "keycloak", keycloak);
        at(Duration.ZERO);
    }

    @Test
    void withoutASessionNobodyIsSignedInAndNoSessionBegins() {
        assertThat(sessions.current(browser.at(BURUM))).isEmpty();
        assertThat(browser.sessionsBegun).isZero();
    }

    @Test
    void aSessionIsWorthNothingOnAnotherHostAndIsLeftAlone() {
        signIn("subject-1", "session-1");

        assertThat(sessions.current(browser.at(WARFSTERMOLEN))).isEmpty();
        assertThat(sessions.foreign(browser.at(WARFSTERMOLEN))).isTrue();
        assertThat(sessions.kept(browser.at(WARFSTERMOLEN))).isEmpty();
        assertThat(sessions.current(browser.at(BURUM))).isPresent();
        assertThat(sessions.foreign(browser.at(BURUM))).isFalse();
    }

    @Test
    void aSignInThatEndedElsewhereEndsTheSession() {
        signIn("subject-1", "session-1");
        accounts.endAll("session-1");

        assertThat(sessions.current(browser.at(BURUM))).isEmpty();
        assertThat(browser.hasSession).isFalse();
    }

    @Test
    void keycloakIsAskedAgainWithinFiveMinutesAndNotAtEveryRequest() {
        signIn("subject-1", "session-1");
        at(Duration.ofMinutes(3));
        sessions.current(browser.at(BURUM));
        assertThat(keycloak.asked).isZero();

        at(Duration.ofMinutes(5));
        sessions.current(browser.at(BURUM));
        sessions.current(browser.at(BURUM));
        assertThat(keycloak.asked).isEqualTo(1);
        assertThat(keycloak.lastToken).isEqualTo("r1");

        at(Duration.ofMinutes(10));
        sessions.current(browser.at(BURUM));
        assertThat(keycloak.lastToken).as("the token given the time before").isEqualTo("r2");
    }

    @Test
    void whoeverIsDisabledAtKeycloakIsOut() {
        signIn("subject-1", "session-1");
        keycloak.refuses = true;
        at(Duration.ofMinutes(5));

        assertThat(sessions.current(browser.at(BURUM))).isEmpty();
        assertThat(browser.hasSession).isFalse();
        assertThat(accounts.signIns).isEmpty();
    }

    @Test
    void aKeycloakThatIsAwayIsForgivenForHalfAnHour() {
        signIn("subject-1", "session-1");
        keycloak.away = true;
        at(Duration.ofMinutes(29));
        assertThat(sessions.current(browser.at(BURUM))).isPresent();

        at(Duration.ofMinutes(31));
        assertThat(sessions.current(browser.at(BURUM))).isEmpty();
    }

    @Test
    void signingInAgainAsTheSamePersonKeepsTheSessionUnderANewId() {
        signIn("subject-1", "session-1");
        browser.session.put("work in progress", "draft");

        signIn("subject-1", "session-1");

        assertThat(browser.session).containsKey("work in progress");
        assertThat(browser.idsChanged).isEqualTo(1);
        assertThat(accounts.signIns).hasSize(1);
    }

    @Test
    void somebodyElseFindsNothingOfTheSessionBefore() {
        signIn("subject-1", "session-1");
        browser.session.put("work in progress", "draft");

        signIn("subject-2", "session-2");

        assertThat(browser.session).doesNotContainKey("work in progress");
        assertThat(browser.sessionsBegun).isEqualTo(2);
    }

    @Test
    void aSessionThatWasThereBeforeSigningInIsNotTakenOver() {
        browser.hasSession = true;
        browser.session.put("planted", "by somebody else");

        signIn("subject-1", "session-1");

        assertThat(browser.session).doesNotContainKey("planted");
    }

    @Test
    void signingOutEndsTheSignInsOfThatSessionOnEveryHost() {
        signIn("subject-1", "session-1");
        accounts.signIn(new SignedInPerson("subject-1", "x", null, "nl", "session-1", WARFSTERMOLEN));

        sessions.endEverywhere(
                browser.at(BURUM), sessions.kept(browser.at(BURUM)).orElseThrow());

        assertThat(accounts.signIns).isEmpty();
        assertThat(browser.hasSession).isFalse();
    }

    private void signIn(String subject, String session) {
        sessions.begin(
                browser.at(BURUM),
                new Vouched(new SignedInPerson(subject, "Demo", null, "nl", session, BURUM), "id", "r1"));
    }

    private void at(Duration later) {
        FakeKeycloak.set(sessions, "clock", Clock.fixed(START.plus(later), ZoneOffset.UTC));
    }

    /** What the database would remember. */
    private static final class Ledger extends Accounts {
        private final Map<Long, SignedInPerson> signIns = new HashMap<>();
        private long last;

        @Override
        public SignInView signIn(SignedInPerson person) {
            signIns.put(++last, person);
            return view(last);
        }

        @Override
        public Optional<SignInView> signedIn(long id, String host) {
            return Optional.ofNullable(signIns.get(id))
                    .filter(person -> person.host().equals(host))
                    .map(person -> view(id));
        }

        @Override
        public boolean seen(long id) {
            return signIns.containsKey(id);
        }

        @Override
        public void end(long id) {
            signIns.remove(id);
        }

        @Override
        public int endAll(String session) {
            signIns.values().removeIf(person -> person.session().equals(session));
            return 0;
        }

        private SignInView view(long id) {
            String subject = signIns.get(id).subject();
            return new SignInView(
                    id, new AccountView(subject.hashCode(), subject, "Demo", null, Language.NL, START, true));
        }
    }

    private static final class AskedKeycloak extends OpenIdClient {
        private int asked;
        private String lastToken;
        private boolean refuses;
        private boolean away;

        @Override
        String stillVouched(String refreshToken) throws SignInRefused, SignInUnavailable {
            asked++;
            lastToken = refreshToken;
            if (away) {
                throw new SignInUnavailable(new java.io.IOException("away"));
            }
            if (refuses) {
                throw new SignInRefused("disabled");
            }
            return "r" + (asked + 1);
        }
    }
}
