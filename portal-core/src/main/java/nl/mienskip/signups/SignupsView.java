package nl.mienskip.signups;

import java.time.Instant;
import nl.mienskip.agenda.EventView;
import nl.mienskip.agenda.Timing;

/**
 * How signing up stands for one time that an event is, as everybody may know it.
 *
 * @param event on the pages
 * @param timing when
 * @param closesAt until when one can sign up
 * @param open whether one can now
 * @param places how many people there is room for; 0 for as many as come
 * @param free how many more can come; 0 when it is full or when there is no number
 */
public record SignupsView(EventView event, Timing timing, Instant closesAt, boolean open, int places, int free) {

    /** Whether who signs up now comes on the waiting list. */
    public boolean full() {
        return places > 0 && free == 0;
    }
}
