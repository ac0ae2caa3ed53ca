package nl.mienskip.costs.subscriptions;

import java.util.List;
import nl.mienskip.costs.tariffs.MemberFacts;

/**
 * A participant with what is known of it for a year.
 *
 * @param facts what it was charged before is not in them
 * @param unknown services and rules that were noted for it and that the tariff does not have
 */
public record MemberInYear(long participantId, String name, MemberFacts facts, List<String> unknown) {

    public MemberInYear {
        unknown = List.copyOf(unknown);
    }
}
