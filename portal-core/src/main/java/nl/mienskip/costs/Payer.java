package nl.mienskip.costs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.mienskip.tenants.TenantKind;

/**
 * A participant that pays, with the figures it is weighed by.
 *
 * @param tenants the villages and municipalities it pays for
 * @param usage what they used together in the year, by meter, as far as it is billed
 */
public record Payer(long participantId, String name, List<Part> tenants, Map<String, BigDecimal> usage) {

    /**
     * A village or municipality of a payer.
     *
     * @param inhabitants who live there
     * @param counted of those, who are not counted with a village inside it
     */
    public record Part(long tenantId, String name, TenantKind kind, int inhabitants, int counted) {}

    public Payer {
        tenants = List.copyOf(tenants);
        usage = Map.copyOf(usage);
    }

    /** Everybody who lives in its villages and municipalities and is counted there. */
    public long inhabitants() {
        return tenants.stream().mapToLong(Part::counted).sum();
    }

    /** What it used of one meter; zero when nothing was metered. */
    public BigDecimal usage(String meter) {
        return usage.getOrDefault(meter, BigDecimal.ZERO);
    }

    /** Its id in a split. */
    String splitId() {
        return String.valueOf(participantId);
    }

    ParticipantFigures figures(String meter) {
        return new ParticipantFigures(splitId(), BigDecimal.valueOf(inhabitants()), usage(meter));
    }
}
