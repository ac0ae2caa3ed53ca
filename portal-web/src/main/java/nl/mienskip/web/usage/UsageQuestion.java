package nl.mienskip.web.usage;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.usage.Meter;

/**
 * What is asked about: each of the four is needed, once.
 *
 * @param tenant its slug
 * @param from the first day
 * @param to the last day, included
 */
record UsageQuestion(String tenant, Meter meter, LocalDate from, LocalDate to) {

    private static final int LONGEST_SHOWN = 60;

    /** @throws InvalidInput naming the parameter */
    static UsageQuestion read(MultivaluedMap<String, String> parameters) {
        return new UsageQuestion(
                one(parameters, "tenant"),
                meter(one(parameters, "meter")),
                day("from", one(parameters, "from")),
                day("to", one(parameters, "to")));
    }

    private static String one(MultivaluedMap<String, String> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new InvalidInput(name, "parameter.repeated", name + " is given more than once");
        }
        if (values.isEmpty() || values.getFirst().isEmpty()) {
            throw new InvalidInput(name, "missing", name + " is missing");
        }
        return values.getFirst();
    }

    private static Meter meter(String name) {
        return Meter.of(name)
                .orElseThrow(() -> new InvalidInput(
                        "meter",
                        "meter.unknown",
                        "there is no meter '" + shown(name) + "'; there are " + String.join(", ", Meter.apiNames())));
    }

    private static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new InvalidInput(
                    name, "date.wrong", name + " must be a date such as 2026-11-21, not '" + shown(value) + "'");
        }
    }

    static String shown(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }
}
