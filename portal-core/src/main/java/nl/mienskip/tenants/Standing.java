package nl.mienskip.tenants;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.mienskip.kernel.tenant.GlobalEntity;

/** What a tenant is from a day on, until the next of its standings begins. */
@Entity
@Table(name = "tenant_standing")
@GlobalEntity("a bill is reckoned over all tenants")
class Standing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long tenantId;
    private LocalDate since;
    private Long participantId;
    private boolean takingPart;
    private Long liesInId;

    protected Standing() {}

    Standing(long tenantId, LocalDate since) {
        this.tenantId = tenantId;
        this.since = since;
    }

    void become(StandingView view) {
        this.participantId = view.participantId();
        this.takingPart = view.takingPart();
        this.liesInId = view.liesInId();
    }

    long tenantId() {
        return tenantId;
    }

    LocalDate since() {
        return since;
    }

    StandingView view() {
        return new StandingView(since, participantId, takingPart, liesInId);
    }
}
