package nl.mienskip.kernel.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;

@PersonalData(KeptData.AUDIT)
@Entity
@Table(name = "audit_entry")
class AuditEntry extends TenantScoped {

    private Instant at;
    private Long accountId;
    private String actorName;
    private String act;
    private String subject;
    private String why;
    private String details;

    protected AuditEntry() {}

    AuditEntry(Instant at, Actor actor, String act, String subject, String why, List<String> details) {
        this.at = at;
        this.accountId = actor.accountId() == 0 ? null : actor.accountId();
        this.actorName = actor.name();
        this.act = act;
        this.subject = subject;
        this.why = why;
        this.details = String.join("\n", details);
    }

    AuditEntryView view() {
        return new AuditEntryView(
                at, actorName, act, subject, why, details.lines().toList());
    }
}
