package nl.mienskip.usage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.mienskip.kernel.tenant.GlobalEntity;

@Entity
@Table(name = "usage_fact")
@IdClass(UsageFact.Key.class)
@GlobalEntity("the platform bills from it, across tenants")
class UsageFact {

    @Id
    private long tenantId;

    @Id
    private LocalDate day;

    @Id
    @Enumerated(EnumType.STRING)
    private Meter meter;

    @Id
    @Enumerated(EnumType.STRING)
    private Billing billing;

    @Id
    private long batchId;

    private long quantity;

    protected UsageFact() {}

    UsageFact(long batchId, Fact fact) {
        this.tenantId = fact.tenantId();
        this.day = fact.day();
        this.meter = fact.meter();
        this.billing = fact.billing();
        this.batchId = batchId;
        this.quantity = fact.quantity();
    }

    record Key(long tenantId, LocalDate day, Meter meter, Billing billing, long batchId) {}
}
