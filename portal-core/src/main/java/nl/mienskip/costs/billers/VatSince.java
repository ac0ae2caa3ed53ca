package nl.mienskip.costs.billers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.kernel.tenant.GlobalEntity;

/** From a year on, until the next there is one of. */
@Entity
@Table(name = "biller_vat")
@GlobalEntity("there is one cooperation")
class VatSince {

    @Id
    private int sinceYear;

    @Enumerated(EnumType.STRING)
    private VatTreatment.Kind kind;

    private String ground;

    protected VatSince() {}

    VatSince(int sinceYear, VatTreatment treatment) {
        this.sinceYear = sinceYear;
        this.kind = treatment.kind();
        this.ground = treatment.ground();
    }

    void become(VatTreatment treatment) {
        this.kind = treatment.kind();
        this.ground = treatment.ground();
    }

    TreatmentSince view() {
        return new TreatmentSince(sinceYear, new VatTreatment(kind, ground));
    }
}
