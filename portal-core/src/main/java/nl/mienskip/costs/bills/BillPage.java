package nl.mienskip.costs.bills;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.mienskip.kernel.tenant.TenantScoped;

/** Whether a village shows everybody what its portal costs; one that never chose has none. */
@Entity
@Table(name = "bill_page")
class BillPage extends TenantScoped {

    private boolean shown;

    boolean shown() {
        return shown;
    }

    void show(boolean wanted) {
        shown = wanted;
    }
}
