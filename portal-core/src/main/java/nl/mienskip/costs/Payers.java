package nl.mienskip.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.mienskip.headcounts.HeadCountView;
import nl.mienskip.headcounts.HeadCounts;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.usage.Meter;
import nl.mienskip.usage.Usage;

/**
 * Gathers who pays: every participant that is a member in the year and has a portal, open or suspended. Reads as the
 * system: a village that sees its own bill may not list the others, its arithmetic must.
 */
@ApplicationScoped
class Payers {

    private static final Set<TenantStatus> TAKING_PART = EnumSet.of(TenantStatus.OPEN, TenantStatus.SUSPENDED);

    @Inject
    private Tenants tenants;

    @Inject
    private Participants participants;

    @Inject
    private HeadCounts headCounts;

    @Inject
    private Usage usage;

    /**
     * By name.
     *
     * @param year of which the use counts
     * @param meters that they may be weighed by
     */
    List<Payer> of(int year, Collection<Meter> meters) {
        return gathered(
                year,
                (ids, meter) -> usage.billable(ids, meter, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                meters);
    }

    /** As {@link #of}, by the use that is expected of the year of this day. */
    List<Payer> expected(Collection<Meter> meters, LocalDate today) {
        ExpectedUse expected = new ExpectedUse(today);
        return gathered(
                today.getYear(),
                (ids, meter) -> expected.of(
                        usage.billable(ids, meter, expected.yearBegins(), expected.yesterday()),
                        usage.billable(ids, meter, expected.recentFrom(), expected.yesterday())),
                meters);
    }

    private List<Payer> gathered(
            int year, BiFunction<List<Long>, Meter, Map<Long, Long>> use, Collection<Meter> meters) {
        return ActorContext.as(Actor.system("costs"), () -> {
            Map<Long, HeadCountView> figures = headCounts.ofYear(year);
            Map<Long, List<TenantView>> taking = tenants.list().stream()
                    .map(tenant -> counting(tenant, figures.get(tenant.id())))
                    .filter(tenant -> TAKING_PART.contains(tenant.status()) && tenant.participantId() != null)
                    .collect(Collectors.groupingBy(TenantView::participantId));
            List<TenantView> all =
                    taking.values().stream().flatMap(List::stream).toList();
            List<ParticipantView> paying = participants.list().stream()
                    .filter(participant -> taking.containsKey(participant.id()))
                    .toList();
            Presence presence = new Presence(year, paying, taking, tenants.municipalities());
            Map<Meter, Map<Long, Long>> used = used(all, use, meters);
            return presence.members().stream()
                    .map(participant -> payer(participant, taking.get(participant.id()), presence, used))
                    .toList();
        });
    }

    private static TenantView counting(TenantView tenant, HeadCountView figure) {
        return figure == null ? tenant : tenant.counting(figure.inhabitants(), figure.on());
    }

    private static Map<Meter, Map<Long, Long>> used(
            List<TenantView> all, BiFunction<List<Long>, Meter, Map<Long, Long>> use, Collection<Meter> meters) {
        List<Long> ids = all.stream().map(TenantView::id).toList();
        Map<Meter, Map<Long, Long>> used = new EnumMap<>(Meter.class);
        meters.forEach(meter -> used.put(meter, use.apply(ids, meter)));
        return used;
    }

    private static Payer payer(
            ParticipantView participant,
            List<TenantView> tenants,
            Presence presence,
            Map<Meter, Map<Long, Long>> used) {
        Map<Meter, Long> sums = new EnumMap<>(Meter.class);
        used.forEach((meter, byTenant) -> sums.put(
                meter,
                tenants.stream().mapToLong(tenant -> byTenant.get(tenant.id())).sum()));
        return new Payer(
                participant.id(),
                participant.name(),
                tenants.stream()
                        .map(tenant -> Payer.Part.of(tenant, presence.counted(tenant.id())))
                        .toList(),
                sums,
                presence.stays(participant.id()));
    }
}
