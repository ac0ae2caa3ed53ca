package nl.mienskip.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lands what a node gathered, for tests of other rooms; it stays when the test's own transaction is rolled back. */
@ApplicationScoped
public class Landing {

    @Inject
    private Ledger ledger;

    /** One batch: requests that count for the bill, and some of a crawler that do not. */
    public void requests(String node, long tenantId, LocalDate day, long billable, long crawled) {
        ledger.land(new Batch(
                node,
                UUID.randomUUID().toString(),
                1,
                List.of(
                        new Fact(tenantId, day, Meter.REQUESTS, Billing.BILLABLE, billable),
                        new Fact(tenantId, day, Meter.REQUESTS, Billing.CRAWLER, crawled))));
    }
}
