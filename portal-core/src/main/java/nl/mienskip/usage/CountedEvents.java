package nl.mienskip.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import nl.mienskip.kernel.mail.MailSent;
import nl.mienskip.members.MembersSeen;

/** Counts what other rooms tell of, once their transaction holds. */
@ApplicationScoped
class CountedEvents {

    @Inject
    private Metering metering;

    @Inject
    private Zones zones;

    void mail(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailSent sent) {
        count(sent.tenantId(), Meter.MAILS, 1);
    }

    void members(@Observes(during = TransactionPhase.AFTER_SUCCESS) MembersSeen seen) {
        count(seen.tenantId(), Meter.ACTIVE_MEMBERS, seen.firstToday());
    }

    private void count(long tenantId, Meter meter, long quantity) {
        metering.count(tenantId, zones.of(tenantId), meter, Billing.BILLABLE, quantity);
    }
}
