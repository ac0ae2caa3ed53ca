package nl.mienskip.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.tenants.ParticipantView;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Gathers who pays: every participant that has a portal, open or suspended, with the figures of now. */
@ApplicationScoped
class Payers {

    private static final Set<TenantStatus> TAKING_PART = EnumSet.of(TenantStatus.OPEN, TenantStatus.SUSPENDED);

    @Inject
    private Tenants tenants;

    /** By name. Reads as the system: a village that sees its own bill cannot list the others, its arithmetic must. */
    List<Payer> all() {
        return ActorContext.as(Actor.system("costs"), () -> {
            List<TenantView> takingPart = tenants.list().stream()
                    .filter(tenant -> TAKING_PART.contains(tenant.status()) && tenant.participantId() != null)
                    .toList();
            Map<Long, Integer> counted = HeadCountRule.counted(takingPart, tenants.municipalities());
            Map<Long, List<Payer.Part>> parts = takingPart.stream()
                    .collect(Collectors.groupingBy(
                            TenantView::participantId,
                            Collectors.mapping(tenant -> part(tenant, counted), Collectors.toList())));
            return tenants.participants().stream()
                    .filter(participant -> parts.containsKey(participant.id()))
                    .map(participant -> payer(participant, parts.get(participant.id())))
                    .toList();
        });
    }

    private static Payer payer(ParticipantView participant, List<Payer.Part> parts) {
        return new Payer(participant.id(), participant.name(), parts, Map.of());
    }

    private static Payer.Part part(TenantView tenant, Map<Long, Integer> counted) {
        return new Payer.Part(
                tenant.id(), tenant.name(), tenant.kind(), tenant.inhabitants(), counted.get(tenant.id()));
    }
}
