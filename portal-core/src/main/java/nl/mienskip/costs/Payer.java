package nl.mienskip.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.headcounts.HeadCountView;
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
     * A village or municipality of a payer. One that changed payer is a part of both, each with its days; so is one that
     * counted another number from some day on.
     *
     * @param inhabitants who live there
     * @param on the day of that figure
     * @param counted of those, who are not counted with a village inside it
     * @param from the first day; null for the whole year
     * @param to the last day; null for the whole year
     * @param source who says how many live there; empty when it was filled in at the village itself
     */
    public record Part(
            long tenantId,
            String name,
            TenantKind kind,
            int inhabitants,
            LocalDate on,
            int counted,
            LocalDate from,
            LocalDate to,
            String source) {

        /** One of the whole year. */
        public Part(long tenantId, String name, TenantKind kind, int inhabitants, LocalDate on, int counted) {
            this(tenantId, name, kind, inhabitants, on, counted, null, null, "");
        }

        static Part of(TenantView tenant, int counted) {
            return new Part(
                    tenant.id(), tenant.name(), tenant.kind(), tenant.inhabitants(), tenant.inhabitantsOn(), counted);
        }

        Part during(LocalDate first, LocalDate last) {
            return new Part(tenantId, name, kind, inhabitants, on, counted, first, last, source);
        }

        /** @param figure that the number is from; null when it was filled in at the village itself */
        Part saidBy(HeadCountView figure) {
            return figure == null
                    ? this
                    : new Part(tenantId, name, kind, inhabitants, on, counted, from, to, figure.source());
        }

        /** Whether it was a part on all days of the year. */
        public boolean allYear() {
            return from == null;
        }

        /** Of a year. */
        public long days(int year) {
            return allYear() ? Year.of(year).length() : ChronoUnit.DAYS.between(from, to) + 1;
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

    /** Everybody who lives in its villages and municipalities and is counted there, on the last day that it had any. */
    public long inhabitants() {
        return last().stream().mapToLong(Part::counted).sum();
    }

    private List<Part> last() {
        if (tenants.stream().anyMatch(Part::allYear)) {
            return tenants.stream()
                    .filter(part -> part.allYear() || isLastOfYear(part.to()))
                    .toList();
        }
        Optional<LocalDate> last = tenants.stream().map(Part::to).max(Comparator.naturalOrder());
        return tenants.stream()
                .filter(part -> last.filter(part.to()::equals).isPresent())
                .toList();
    }

    private static boolean isLastOfYear(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
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
