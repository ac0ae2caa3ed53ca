package nl.mienskip.members;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import nl.mienskip.kernel.tenant.TenantScoped;

/** What the village chose; one row for each, none while it has never chosen. */
@Entity
@Table(name = "admission_policy")
class AdmissionPolicy extends TenantScoped {

    @Enumerated(EnumType.STRING)
    private Admission admission;

    protected AdmissionPolicy() {}

    AdmissionPolicy(Admission admission) {
        this.admission = admission;
    }

    Admission admission() {
        return admission;
    }

    void become(Admission chosen) {
        admission = chosen;
    }
}
