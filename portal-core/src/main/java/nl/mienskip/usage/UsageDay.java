package nl.mienskip.usage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.mienskip.kernel.tenant.GlobalEntity;

/** The roll-up of a tenant's day and meter: always what its facts add up to, and can be made again from them. */
@Entity
@Table(name = "usage_day")
@IdClass(UsageDay.Key.class)
@GlobalEntity("the platform bills from it, across tenants")
class UsageDay {

    @Id
    private long tenantId;

    @Id
    @Enumerated(EnumType.STRING)
    private Meter meter;

    @Id
    private LocalDate day;

    private long quantity;
    private long billable;

    protected UsageDay() {}

    record Key(long tenantId, Meter meter, LocalDate day) {}

    /** What it all comes to, and what of it is billable. */
    record Sum(long quantity, long billable) {
        static final Sum NONE = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(quantity + other.quantity, billable + other.billable);
        }
    }
}
