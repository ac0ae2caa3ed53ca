package nl.mienskip.kernel.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.mienskip.kernel.InvalidInput;

/** Keycloak's people for the tests inside the server, where there is no Keycloak. */
@Alternative
@Priority(1)
@ApplicationScoped
public class PeopleInMemory extends People {

    private final Map<String, Person> bySubject = new ConcurrentHashMap<>();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();

    @Override
    Person ensure(NewPerson wanted) {
        return bySubject.values().stream()
                .filter(person -> wanted.email() != null && wanted.email().equalsIgnoreCase(person.email()))
                .findFirst()
                .map(this::withClaim)
                .orElseGet(() -> {
                    Person person = new Person(
                            UUID.randomUUID().toString(),
                            Usernames.like(wanted.givenName(), wanted.familyName()),
                            wanted.givenName() + " " + wanted.familyName(),
                            wanted.email(),
                            true);
                    bySubject.put(person.subject(), person);
                    return person;
                });
    }

    private Person withClaim(Person person) {
        return new Person(
                person.subject(),
                person.username(),
                person.name(),
                person.email(),
                !passwords.containsKey(person.subject()));
    }

    @Override
    Optional<Person> find(String subject) {
        return Optional.ofNullable(bySubject.get(subject)).map(this::withClaim);
    }

    @Override
    void confirmAddress(String subject, String address) {
        if (address.equals(bySubject.get(subject).email())) {
            confirmed.add(subject);
        }
    }

    @Override
    void endSessions(String subject) {
        ended.add(subject);
    }

    @Override
    void setPassword(String subject, String password) {
        if (password.length() < 10) {
            throw new InvalidInput("password", "password.short", "too short");
        }
        passwords.put(subject, password);
    }

    /** The password that was set; null when none was. */
    public String password(String subject) {
        return passwords.get(subject);
    }

    /** Whether they were signed out everywhere. */
    public boolean signedOut(String subject) {
        return ended.contains(subject);
    }

    /** Whether Keycloak was told that the address is theirs. */
    public boolean confirmed(String subject) {
        return confirmed.contains(subject);
    }
}
