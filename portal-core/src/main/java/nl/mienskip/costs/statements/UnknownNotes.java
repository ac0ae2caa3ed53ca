package nl.mienskip.costs.statements;

import java.util.List;

/**
 * What was noted for a participant and cannot be billed, as the tariff does not have it.
 *
 * @param codes of services and rules
 */
public record UnknownNotes(long participantId, String name, List<String> codes) {

    public UnknownNotes {
        codes = List.copyOf(codes);
    }
}
