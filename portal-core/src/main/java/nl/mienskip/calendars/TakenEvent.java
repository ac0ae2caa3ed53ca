package nl.mienskip.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.mienskip.kernel.tenant.TenantScoped;

/** That an event of a file came into the agenda, so that it does not come in twice. */
@Entity
@Table(name = "taken_event")
class TakenEvent extends TenantScoped {

    /** The fingerprint of the name that it has in every calendar. */
    @Column(updatable = false)
    private String uidHash;

    @Column(updatable = false)
    private long itemId;

    protected TakenEvent() {}

    TakenEvent(String uidHash, long itemId) {
        this.uidHash = uidHash;
        this.itemId = itemId;
    }
}
