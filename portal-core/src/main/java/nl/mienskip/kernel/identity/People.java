package nl.mienskip.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;
import nl.mienskip.kernel.InvalidInput;
import org.jboss.logging.Logger;

/** Accounts of people at Keycloak. */
@ApplicationScoped
class People {

    private static final Logger LOG = Logger.getLogger(People.class);
    private static final String FIND = "find somebody";
    private static final String CREATE = "make an account";
    private static final String CONFIRM = "confirm an address";
    private static final String PASSWORD = "set a password";
    private static final String SIGN_OUT = "sign somebody out";
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int OUT_OF_ORDER = 500;
    private static final int TRIES = 5;

    @Inject
    private KeycloakAdmin keycloak;

    @Inject
    private Event<PersonMade> made;

    /** Somebody was made at Keycloak within a transaction that may still fail. */
    record PersonMade(String subject) {}

    /** @throws InvalidInput naming the field that Keycloak refuses */
    Person ensure(NewPerson wanted) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Person> known = wanted.email() == null ? Optional.empty() : byEmail(wanted.email());
            if (known.isPresent()) {
                return withClaim(known.get());
            }
            String username = Usernames.like(wanted.givenName(), wanted.familyName());
            KeycloakAdmin.Answer answer = keycloak.post(CREATE, "/users", document(wanted, username));
            if (answer.status() == BAD_REQUEST) {
                PersonRefusal.of(answer.body()).ifPresent(refusal -> {
                    throw refusal;
                });
            }
            if (answer.status() != CONFLICT) {
                KeycloakAdmin.expectDone(CREATE, answer);
                String subject = answer.location().substring(answer.location().lastIndexOf('/') + 1);
                made.fire(new PersonMade(subject));
                return new Person(
                        subject, username, wanted.givenName() + " " + wanted.familyName(), wanted.email(), true);
            }
        }
        throw new IdentityUnavailable(CREATE, CONFLICT, "every name tried was taken");
    }

    Optional<Person> find(String subject) {
        KeycloakAdmin.Answer answer = keycloak.get(FIND, "/users/" + KeycloakAdmin.query(subject));
        if (answer.status() == NOT_FOUND) {
            return Optional.empty();
        }
        return Optional.of(
                withClaim(person(KeycloakAdmin.expectDone(FIND, answer).body().asJsonObject())));
    }

    /** Nobody knows of an account whose enrolment failed, so that it goes. */
    void undo(@Observes(during = TransactionPhase.AFTER_FAILURE) PersonMade person) {
        KeycloakAdmin.expectDone("undo an account", keycloak.delete("undo an account", "/users/" + person.subject()));
    }

    void confirmAddress(String subject, String address) {
        String path = "/users/" + KeycloakAdmin.query(subject);
        JsonObject user = keycloak.read(FIND, path).asJsonObject();
        if (address.equalsIgnoreCase(user.getString("email", "")) && !user.getBoolean("emailVerified", false)) {
            JsonObject confirmed =
                    Json.createObjectBuilder(user).add("emailVerified", true).build();
            passOverRefusal(CONFIRM, keycloak.put(CONFIRM, path, confirmed));
        }
    }

    void endSessions(String subject) {
        passOverRefusal(SIGN_OUT, keycloak.post(SIGN_OUT, "/users/" + KeycloakAdmin.query(subject) + "/logout", null));
    }

    /** What somebody can do without does not undo what went before it; a Keycloak that is out of order does. */
    private static void passOverRefusal(String errand, KeycloakAdmin.Answer answer) {
        if (answer.status() >= OUT_OF_ORDER) {
            KeycloakAdmin.expectDone(errand, answer);
        }
        if (!answer.done()) {
            LOG.warnf("Keycloak would not %s: it answered %d %s", errand, answer.status(), answer.body());
        }
    }

    void setPassword(String subject, String password) {
        KeycloakAdmin.Answer answer = keycloak.put(
                PASSWORD,
                "/users/" + KeycloakAdmin.query(subject) + "/reset-password",
                Json.createObjectBuilder()
                        .add("type", "password")
                        .add("value", password)
                        .add("temporary", false)
                        .build());
        if (answer.status() == BAD_REQUEST) {
            throw refusedPassword(answer.body());
        }
        KeycloakAdmin.expectDone(PASSWORD, answer);
    }

    /** Keycloak names the rule that was broken by the key of its own message. */
    private static InvalidInput refusedPassword(JsonValue answer) {
        String rule = answer.getValueType() == JsonValue.ValueType.OBJECT
                ? answer.asJsonObject().getString("error", "")
                : "";
        String code =
                switch (rule) {
                    case "invalidPasswordMinLengthMessage" -> "password.short";
                    case "invalidPasswordMaxLengthMessage" -> "password.long";
                    case "invalidPasswordNotUsernameMessage",
                            "invalidPasswordNotContainsUsernameMessage",
                            "invalidPasswordNotEmailMessage" -> "password.name";
                    default -> "password.refused";
                };
        return new InvalidInput("password", code, "the password is refused: " + rule);
    }

    private Optional<Person> byEmail(String email) {
        return keycloak
                .read(FIND, "/users?exact=true&email=" + KeycloakAdmin.query(email))
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(user -> email.equalsIgnoreCase(user.getString("email", "")))
                .map(People::person)
                .findFirst();
    }

    /** An account that was made for a letter which never was used is as good as new. */
    private Person withClaim(Person known) {
        boolean unclaimed = keycloak.read(FIND, "/users/" + KeycloakAdmin.query(known.subject()) + "/credentials")
                .asJsonArray()
                .isEmpty();
        return new Person(known.subject(), known.username(), known.name(), known.email(), unclaimed);
    }

    private static Person person(JsonObject user) {
        String name = (user.getString("firstName", "") + " " + user.getString("lastName", "")).strip();
        return new Person(user.getString("id"), user.getString("username"), name, user.getString("email", null), false);
    }

    private static JsonObject document(NewPerson wanted, String username) {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("username", username)
                .add("firstName", wanted.givenName())
                .add("lastName", wanted.familyName())
                .add("enabled", true)
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("locale", Json.createArrayBuilder().add(wanted.language())));
        if (wanted.email() != null) {
            document.add("email", wanted.email()).add("emailVerified", false);
        }
        return document.build();
    }
}
