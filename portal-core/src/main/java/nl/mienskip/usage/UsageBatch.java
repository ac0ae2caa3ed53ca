package nl.mienskip.usage;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.mienskip.kernel.tenant.GlobalEntity;

@Entity
@Table(name = "usage_batch")
@GlobalEntity("a node gathers for all tenants at once")
class UsageBatch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String node;
    private String boot;
    private long sequence;
    private Instant landedAt;

    protected UsageBatch() {}

    UsageBatch(Batch batch, Instant landedAt) {
        this.node = batch.node();
        this.boot = batch.boot();
        this.sequence = batch.sequence();
        this.landedAt = landedAt;
    }

    Long id() {
        return id;
    }
}
