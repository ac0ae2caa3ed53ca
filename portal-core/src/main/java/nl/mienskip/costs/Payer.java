package nl.mienskip.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.usage.Meter;

/**
 * A participant that pays, with the figures it is weighed by.
 *
 * @param tenants the villages and municipalities it pays for
 * @param usage what they used together in the year, by meter, as far as it is billable
 * @param stays when in the year it paid, and for how many inhabitants
 */
public record Payer(long participantId, String name, List<Part> tenants, Map<Meter, Long> usage, List<Stay> stays) {

    /**
     * A village or municipality of a payer.
     *
     * @param inhabitants who live there
     * @param on the day of that figure
     * @param counted of those, who are not counted with a village inside it
     */
    public record Part(long tenantId, String name, TenantKind kind, int inhabitants, LocalDate on, int counted) {

        static Part of(TenantView tenant, int counted) {
            return new Part(
                    tenant.id(), tenant.name(), tenant.kind(), tenant.inhabitants(), tenant.inhabitantsOn(), counted);
        }
    }

    public Payer {
        tenants = List.copyOf(tenants);
        usage = Map.copyOf(usage);
        stays = List.copyOf(stays);
    }

    /** One that pays all year. */
    public Payer(long participantId, String name, List<Part> tenants, Map<Meter, Long> usage) {
        this(
                participantId,
                name,
                tenants,
                usage,
                List.of(Stay.allYear(BigDecimal.valueOf(
                        tenants.stream().mapToLong(Part::counted).sum()))));
    }

    /** Everybody who lives in its villages and municipalities and is counted there. */
    public long inhabitants() {
        return tenants.stream().mapToLong(Part::counted).sum();
    }

    /** What it used of one meter; zero when nothing was metered. */
    public long usage(Meter meter) {
        return usage.getOrDefault(meter, 0L);
    }

    /** Its id in a split. */
    String splitId() {
        return String.valueOf(participantId);
    }

    /** @param meter the one that is meant where a key names none */
    ParticipantFigures figures(Meter meter) {
        Map<String, BigDecimal> used = new HashMap<>();
        usage.forEach((each, quantity) -> used.put(each.apiName(), BigDecimal.valueOf(quantity)));
        used.put(ParticipantFigures.ONE_FIGURE, BigDecimal.valueOf(usage(meter)));
        return new ParticipantFigures(splitId(), stays, used);
    }
}
