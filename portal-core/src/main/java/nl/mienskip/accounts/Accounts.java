package nl.mienskip.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.AllowSignedIn;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.tenants.Language;

/** The door to people's accounts, and to where they are signed in. */
@Boundary
public class Accounts {

    /** Longer than a session may stay unused, so that only what is over is cleared away. */
    private static final Duration FORGOTTEN = Duration.ofHours(13);

    @Inject
    private AccountStore store;

    @Inject
    private Clock clock;

    /** Who acts. */
    @AllowSignedIn("it is their own account")
    public AccountView mine() {
        return required(ActorContext.current().accountId()).view();
    }

    /** Chooses the language that mails to me are in. */
    @AllowSignedIn("it is their own account")
    public AccountView speak(Language language) {
        Account account = required(ActorContext.current().accountId());
        account.speak(language);
        return account.view();
    }

    /** Notes that Keycloak vouched for somebody on a host; makes the account at their first time. */
    @AllowSystem("sign-in, before anybody is an actor")
    public SignInView signIn(SignedInPerson person) {
        Account account = ensured(person.subject(), person.name(), person.email(), person.language());
        account.know(person.name(), person.email());
        account.signedIn(clock.instant());
        SignIn signIn = new SignIn(account, person, clock.instant());
        store.add(signIn);
        return signIn.view();
    }

    /** The sign-in, if it has not ended and is of this host. */
    @AllowSystem("sign-in, before anybody is an actor")
    public Optional<SignInView> signedIn(long signInId, String host) {
        return store.signIn(signInId).filter(found -> found.at(host)).map(SignIn::view);
    }

    /** Notes that Keycloak still vouches for this sign-in; false when it has ended meanwhile. */
    @AllowSystem("sign-in, before anybody is an actor")
    public boolean seen(long signInId) {
        Optional<SignIn> found = store.signIn(signInId);
        found.ifPresent(signIn -> signIn.seen(clock.instant()));
        return found.isPresent();
    }

    /** Ends one sign-in. */
    @AllowSystem("sign-out, or Keycloak no longer vouches for them")
    public void end(long signInId) {
        store.end(signInId);
    }

    /** Ends what hangs on one session at Keycloak, on every host; says how many sign-ins that were. */
    @AllowSystem("sign-out, here or at Keycloak")
    public int endAll(String keycloakSession) {
        return store.endAll(keycloakSession);
    }

    /** Ends every sign-in of somebody; says how many that were. */
    @AllowSystem("sign-out at Keycloak of all somebody's sessions")
    public int endAllOf(String subject) {
        return store.endAllOf(subject);
    }

    /** Clears away sign-ins whose sessions are long over; says how many. */
    @AllowSystem("the clean-up of sign-ins")
    public int clearForgotten() {
        return store.endUnseenSince(clock.instant().minus(FORGOTTEN));
    }

    /** Somebody by who they are at Keycloak. */
    @AllowSystem("a bearer token is turned into an actor")
    public Optional<AccountView> bySubject(String subject) {
        return store.bySubject(subject).map(Account::view);
    }

    /** Several accounts by id; those that are not there are left out. */
    @AllowSystem("members' lists and mails, after their door has checked who asks")
    public Map<Long, AccountView> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return store.byIds(ids).stream()
                .map(Account::view)
                .collect(Collectors.toMap(AccountView::id, Function.identity()));
    }

    /** The account of somebody whom Keycloak knows, made when it is not there yet. */
    @AllowSystem("enrolment, after the members' door has checked who asks; and the demo")
    public AccountView ensure(String subject, String name, String email, String language) {
        return ensured(subject, name, email, language).view();
    }

    private Account ensured(String subject, String name, String email, String language) {
        return store.bySubject(subject).orElseGet(() -> {
            Account account =
                    new Account(subject, name, email, Language.of(language).orElse(Language.NL), clock.instant());
            store.add(account);
            return account;
        });
    }

    private Account required(long id) {
        return store.byId(id).orElseThrow(() -> new NotFound("account", id));
    }
}
