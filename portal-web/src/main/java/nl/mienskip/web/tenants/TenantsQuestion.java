package nl.mienskip.web.tenants;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.TenantFilter;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.web.shell.PageQuestion;

/**
 * Which villages are asked for: {@code q} in the name or slug, {@code status}, {@code participant}, all of them optional.
 */
record TenantsQuestion(TenantFilter filter, PageQuestion page) {

    /** @throws InvalidInput naming the parameter */
    static TenantsQuestion read(MultivaluedMap<String, String> parameters) {
        return new TenantsQuestion(
                new TenantFilter(
                        parameters.getFirst("q"),
                        status(parameters.getFirst("status")),
                        participant(parameters.getFirst("participant"))),
                PageQuestion.read(parameters));
    }

    private static TenantStatus status(String value) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(TenantStatus.values())
                .filter(status -> TenantJson.word(status).equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "status",
                        "status.unknown",
                        "status is one of "
                                + Arrays.stream(TenantStatus.values())
                                        .map(TenantJson::word)
                                        .collect(Collectors.joining(", "))));
    }

    private static Long participant(String value) {
        if (value == null) {
            return null;
        }
        if (!value.matches("[1-9][0-9]{0,17}")) {
            throw new InvalidInput("participant", "participant.wrong", "participant must be the number of one");
        }
        return Long.valueOf(value);
    }
}
