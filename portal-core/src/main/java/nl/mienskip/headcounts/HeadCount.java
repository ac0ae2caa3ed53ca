package nl.mienskip.headcounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.mienskip.kernel.tenant.GlobalEntity;

@Entity
@Table(name = "head_count")
@GlobalEntity("costs are divided over all villages by it")
class HeadCount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "tenant_id", updatable = false)
    private long tenantId;

    @Column(updatable = false)
    private LocalDate countedOn;

    private int inhabitants;
    private String source;

    @Version
    private long version;

    protected HeadCount() {}

    HeadCount(HeadCountView given) {
        this.tenantId = given.tenantId();
        this.countedOn = given.on();
        become(given);
    }

    void become(HeadCountView given) {
        this.inhabitants = given.inhabitants();
        this.source = given.source();
    }

    HeadCountView view() {
        return new HeadCountView(tenantId, countedOn, inhabitants, source);
    }
}
