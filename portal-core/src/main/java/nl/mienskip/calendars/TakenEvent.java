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

    /** The calendar that is followed and has it; null when it came by a file. */
    private Long sourceId;

    /** The fingerprint of what it said there; empty when it was taken off the pages as it was there no more. */
    private String print;

    protected TakenEvent() {}

    TakenEvent(Incoming.Arrival arrival, long itemId, Long sourceId) {
        this.uidHash = arrival.uidHash();
        this.itemId = itemId;
        this.sourceId = sourceId;
        this.print = arrival.print();
    }

    /** It says there what it said before. */
    boolean says(Incoming.Arrival arrival) {
        return print.equals(arrival.print());
    }

    void now(String said) {
        this.print = said;
    }

    String uidHash() {
        return uidHash;
    }

    long itemId() {
        return itemId;
    }

    boolean gone() {
        return print.isEmpty();
    }
}
