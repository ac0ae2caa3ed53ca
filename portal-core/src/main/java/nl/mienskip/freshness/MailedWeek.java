package nl.mienskip.freshness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.mienskip.kernel.tenant.GlobalEntity;

/** The week whose mails were last written in a village. */
@Entity
@Table(name = "freshness_week")
@GlobalEntity("one job looks every few seconds which of all villages have a new week")
class MailedWeek {

    @Id
    @Column(updatable = false)
    private long tenantId;

    private LocalDate monday;

    protected MailedWeek() {}

    MailedWeek(long tenantId, LocalDate monday) {
        this.tenantId = tenantId;
        this.monday = monday;
    }

    long tenantId() {
        return tenantId;
    }

    LocalDate monday() {
        return monday;
    }
}
