package nl.mienskip.editorial;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Actor;

/** Who looks after an item, when somebody last looked whether it is still right, and when they are to look again. */
@Embeddable
class Upkeep {

    private Long ownerId;
    private String ownerName;

    /** Null for never. */
    private LocalDate checkOn;

    private Instant checkedAt;

    /** What stood before somebody said that it is still right, so that they can take that back. */
    private LocalDate checkOnBefore;

    private Instant checkedBefore;

    /** How many weekly mails were written since it is due. */
    private int reminders;

    /** Whether residents read that it may not be right any more. */
    private boolean marked;

    protected Upkeep() {}

    static Upkeep by(Actor writer) {
        Upkeep upkeep = new Upkeep();
        upkeep.ownerId = writer.signedIn() ? writer.accountId() : null;
        upkeep.ownerName = upkeep.ownerId == null ? "" : writer.name();
        return upkeep;
    }

    /** It came on the pages, by somebody who saw what it says. */
    void begin(LocalDate next, Instant now) {
        this.checkOn = next;
        this.checkedAt = now;
        this.checkOnBefore = null;
        this.checkedBefore = null;
        heard();
    }

    private void heard() {
        this.reminders = 0;
        this.marked = false;
    }

    /** @return whether it was not marked yet */
    boolean mark() {
        boolean before = marked;
        this.marked = true;
        return !before;
    }

    /** Somebody looked: it is still right. */
    void confirm(LocalDate next, Instant now) {
        LocalDate due = checkOn;
        Instant last = checkedAt;
        begin(next, now);
        this.checkOnBefore = due;
        this.checkedBefore = last;
    }

    /**
     * Takes back what was confirmed last.
     *
     * @throws Conflict when nothing was, since it was published
     */
    void takeBack() {
        if (checkOnBefore == null) {
            throw new Conflict("item.notChecked", "nobody said that it is still right");
        }
        begin(checkOnBefore, checkedBefore);
    }

    void plan(LocalDate next) {
        this.checkOn = next;
        this.checkOnBefore = null;
        heard();
    }

    void giveTo(WriterView owner) {
        this.ownerId = owner.accountId();
        this.ownerName = owner.name();
        this.reminders = 0;
    }

    boolean ownedBy(Actor actor) {
        return actor.signedIn() && Objects.equals(ownerId, actor.accountId());
    }

    int reminders() {
        return reminders;
    }

    boolean marked() {
        return marked;
    }

    Long ownerId() {
        return ownerId;
    }

    LocalDate checkOn() {
        return checkOn;
    }

    UpkeepView view() {
        return new UpkeepView(ownerId, ownerName, checkOn, checkedAt, marked);
    }
}
