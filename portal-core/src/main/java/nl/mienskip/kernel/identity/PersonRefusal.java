package nl.mienskip.kernel.identity;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mienskip.kernel.InvalidInput;

/** What Keycloak refuses of somebody new, named as who asked named it; Keycloak is stricter about names than we are. */
final class PersonRefusal {

    private PersonRefusal() {}

    /** Empty when it is about nothing that a person filled in. */
    static Optional<InvalidInput> of(JsonValue answer) {
        return faults(answer)
                .map(fault -> switch (fault.getString("field", "")) {
                    case "firstName" -> letters("givenName");
                    case "lastName" -> letters("familyName");
                    case "email" -> new InvalidInput("email", "email.wrong", "email is not an address");
                    default -> null;
                })
                .filter(refusal -> refusal != null)
                .findFirst();
    }

    /** One fault is the document itself, several are a list in it. */
    private static Stream<JsonObject> faults(JsonValue answer) {
        if (!(answer instanceof JsonObject document)) {
            return Stream.empty();
        }
        List<JsonObject> several = document.containsKey("errors")
                ? document.getJsonArray("errors").getValuesAs(JsonObject.class)
                : List.of();
        return several.isEmpty() ? Stream.of(document) : several.stream();
    }

    private static InvalidInput letters(String field) {
        return new InvalidInput(field, "name.letters", field + " holds characters that cannot stand in a name");
    }
}
