package nl.mienskip.accessibility;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;

/** What a village stated; one that has not has none. */
@PersonalData(KeptData.OFFICE)
@Entity
@Table(name = "accessibility_statement")
class AccessibilityStatement extends TenantScoped {

    private LocalDate examinedOn;
    private String examinedBy = "";
    private String method = "";
    private boolean allMet;
    /** One in a line. */
    private String barriers = "";

    private LocalDate plannedOn;
    private String contactEmail = "";
    private Instant statedAt;

    @Version
    private long version;

    void state(WriteStatement stated, Instant now) {
        if (stated.version() != seenVersion()) {
            throw new Conflict("changed.meanwhile", "the statement was changed by somebody else");
        }
        this.examinedOn = stated.examinedOn();
        this.examinedBy = stated.examinedBy();
        this.method = stated.method();
        this.allMet = stated.allMet();
        this.barriers = String.join("\n", stated.barriers());
        this.plannedOn = stated.plannedOn();
        this.contactEmail = stated.contactEmail();
        this.statedAt = now;
    }

    /** From 1, as 0 is that of a village that stated nothing. */
    private long seenVersion() {
        return id() == null ? 0 : version + 1;
    }

    StatementView view(LocalDate today) {
        WriteStatement stated = new WriteStatement(
                examinedOn,
                examinedBy,
                method,
                allMet,
                barriers.lines().toList(),
                plannedOn,
                contactEmail,
                seenVersion());
        return new StatementView(stated, Conformance.of(stated, today), statedAt, planned(today));
    }

    private boolean planned(LocalDate today) {
        return plannedOn != null && !plannedOn.isBefore(today);
    }
}
