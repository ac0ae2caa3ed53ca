package nl.mienskip.agenda;

import jakarta.json.stream.JsonGenerator;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;

/** What can be asked of who signs up, and how that is stored. */
final class SignUpRule {

    static final String FIELD = "signUp";

    private static final int MOST_PLACES = 5_000;
    private static final int MOST_DAYS = 90;

    private SignUpRule() {}

    /** @throws InvalidInput when it cannot be meant so */
    static SignUpTerms checked(SignUpTerms given) {
        if (given == null) {
            return null;
        }
        if (given.places() < 0 || given.places() > MOST_PLACES) {
            throw new InvalidInput(FIELD, "event.places", "from 0 to " + MOST_PLACES + " places", MOST_PLACES);
        }
        if (given.daysBefore() < 0 || given.daysBefore() > MOST_DAYS) {
            throw new InvalidInput(FIELD, "event.daysBefore", "from 0 to " + MOST_DAYS + " days", MOST_DAYS);
        }
        return given;
    }

    static void write(SignUpTerms terms, JsonGenerator json) {
        if (terms != null) {
            json.writeStartObject(FIELD)
                    .write("places", terms.places())
                    .write("daysBefore", terms.daysBefore())
                    .writeEnd();
        }
    }

    /** Null when nobody signs up, as in what was written before anybody could. */
    static SignUpTerms read(JsonFields document) {
        return document.optionalObject(FIELD)
                .map(stored -> new SignUpTerms(stored.whole("places"), stored.whole("daysBefore")))
                .orElse(null);
    }
}
