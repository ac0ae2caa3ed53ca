package nl.mienskip.objections;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.mienskip.kernel.tenant.TenantScoped;

/** What a village chose; one that never chose hides at once. */
@Entity
@Table(name = "photo_objection_rule")
class ObjectionRule extends TenantScoped {

    private boolean hideAtOnce = true;

    protected ObjectionRule() {}

    static ObjectionRule usual() {
        return new ObjectionRule();
    }

    boolean hidesAtOnce() {
        return hideAtOnce;
    }

    void choose(boolean atOnce) {
        this.hideAtOnce = atOnce;
    }
}
