package nl.mienskip.web.billing;

import jakarta.ws.rs.core.MultivaluedMap;
import nl.mienskip.costs.Figures;
import nl.mienskip.kernel.InvalidInput;

/** Parameters of questions. */
final class Asked {

    private Asked() {}

    /** @throws InvalidInput when it is missing or no participant's number */
    static long participant(MultivaluedMap<String, String> parameters) {
        Long participant = optionalParticipant(parameters);
        if (participant == null) {
            throw new InvalidInput("participant", "missing", "participant is missing");
        }
        return participant;
    }

    static Long optionalParticipant(MultivaluedMap<String, String> parameters) {
        String value = parameters.getFirst("participant");
        if (value == null) {
            return null;
        }
        if (!value.matches("[1-9][0-9]{0,17}")) {
            throw new InvalidInput("participant", "participant.wrong", "participant must be the number of one");
        }
        return Long.valueOf(value);
    }

    /** @throws InvalidInput when it is missing or no year */
    static int year(MultivaluedMap<String, String> parameters) {
        Integer year = optionalYear(parameters);
        if (year == null) {
            throw new InvalidInput("year", "missing", "year is missing");
        }
        return year;
    }

    static Integer optionalYear(MultivaluedMap<String, String> parameters) {
        return Figures.year(parameters.getFirst("year"), "year").orElse(null);
    }
}
