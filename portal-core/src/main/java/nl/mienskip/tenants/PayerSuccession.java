package nl.mienskip.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.participants.ParticipantsMerged;

/** Where a participant goes up in another, that one pays for its tenants from then on. */
@ApplicationScoped
class PayerSuccession {

    @Inject
    private Standings standings;

    @Inject
    private TenantLife life;

    @Inject
    private Audit audit;

    void succeeded(@Observes ParticipantsMerged merger) {
        standings
                .changeWhere(
                        merger.day(),
                        standing -> standing.isPaidBy(merger.participantId()),
                        standing -> standing.paidBy(merger.intoId()))
                .forEach((id, from) -> {
                    Tenant tenant = life.required(id);
                    if (tenant.participantId() == merger.participantId()) {
                        tenant.paidBy(merger.intoId());
                    }
                    audit.record(
                            "tenant.payer",
                            tenant.slug(),
                            merger.why() + " (participant " + merger.participantId() + " -> " + merger.intoId()
                                    + " from " + from + ")");
                    life.announce(tenant);
                });
    }
}
