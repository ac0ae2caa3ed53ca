package nl.mienskip.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.mienskip.kernel.tenant.TenantScoped;

/** One time that an event is, laid down to be found by its day; never changed, but taken away and laid anew. */
@Entity
@Table(name = "occurrence")
class Occurrence extends TenantScoped {

    @Column(updatable = false)
    private long itemId;

    private LocalDate day;
    private Instant startsAt;
    private Instant endsAt;
    private Instant overAt;
    private LocalDate firstDay;
    private LocalDate lastDay;

    protected Occurrence() {}

    Occurrence(long itemId, Timing timing) {
        this.itemId = itemId;
        this.day = timing.day();
        this.startsAt = timing.startsAt();
        this.endsAt = timing.endsAt();
        this.overAt = timing.overAt();
        this.firstDay = timing.firstDay();
        this.lastDay = timing.lastDay();
    }

    Timing timing() {
        return new Timing(day, startsAt, endsAt, overAt, firstDay, lastDay);
    }
}
