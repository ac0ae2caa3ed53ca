package nl.mienskip.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.headcounts.HeadCountView;
import nl.mienskip.headcounts.HeadCounts;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.usage.Meter;
import nl.mienskip.usage.Usage;

/**
 * Gathers who pays: every participant that on some day of the year is a member and has a portal that takes part. Reads as the
 * system: a village that sees its own bill may not list the others, its arithmetic must.
 */
@ApplicationScoped
class Payers {

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
        return gathered(year, usage::billable, meters);
    }

    /** As {@link #of}, by the use that is expected of the year of this day. */
    List<Payer> expected(Collection<Meter> meters, LocalDate today) {
        ExpectedUse expected = new ExpectedUse(today);
        return gathered(
                today.getYear(),
                (ids, meter, from, to) -> expected.of(
                        soFar(ids, meter, from, to.isBefore(today) ? to : expected.yesterday()),
                        usage.billable(ids, meter, expected.recentFrom(), expected.yesterday()),
                        from,
                        to),
                meters);
    }

    private Map<Long, Long> soFar(Collection<Long> ids, Meter meter, LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? ids.stream().collect(Collectors.toMap(id -> id, id -> 0L))
                : usage.billable(ids, meter, from, to);
    }

    private List<Payer> gathered(int year, PaidUse.Source use, Collection<Meter> meters) {
        return ActorContext.as(Actor.system("costs"), () -> {
            Map<Long, HeadCountView> figures = headCounts.ofYear(year);
            List<TenantView> all = tenants.list().stream()
                    .filter(tenant -> tenant.status() != TenantStatus.OPENING)
                    .map(tenant -> counting(tenant, figures.get(tenant.id())))
                    .toList();
            Presence presence = new Presence(year, participants.list(), all, tenants.timelines(), tenants.mergers());
            Map<Long, List<Payer.Part>> parts = presence.parts();
            PaidUse used = new PaidUse(presence.paid(), meters, use);
            return presence.members().stream()
                    .map(participant -> new Payer(
                            participant.id(),
                            participant.name(),
                            parts.get(participant.id()).stream()
                                    .map(part -> part.saidBy(figures.get(part.tenantId())))
                                    .toList(),
                            used.of(participant.id()),
                            presence.stays(participant.id())))
                    .toList();
        });
    }

    private static TenantView counting(TenantView tenant, HeadCountView figure) {
        return figure == null ? tenant : tenant.counting(figure.inhabitants(), figure.on());
    }
}
