package nl.mienskip.calendars;

import static nl.mienskip.kernel.actor.Right.AGENDA_CONTRIBUTE;
import static nl.mienskip.kernel.actor.Right.AGENDA_EDIT;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemAct;
import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.audit.Audit;

/** The door for calendars that come in. */
@Boundary
public class Calendars {

    /** What a file may have at most. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    @Inject
    private Incoming incoming;

    @Inject
    private TakenEventStore store;

    @Inject
    private Editorial editorial;

    @Inject
    private Audit audit;

    /**
     * What would become of each event of an iCalendar file, in its order; nothing is kept.
     *
     * @throws InvalidInput when it is no such file, or holds more than an agenda can
     */
    @Allow({AGENDA_CONTRIBUTE, AGENDA_EDIT})
    public List<CalendarLine> preview(byte[] file) {
        return incoming.read(required(file)).stream()
                .map(Incoming.Arrival::view)
                .toList();
    }

    /**
     * Takes the events of a file that are new: on the pages when whoever acts may publish them, handed in for somebody
     * else to do so when not.
     *
     * @return as {@link #preview}
     * @throws InvalidInput when it is no such file; nothing is taken then
     */
    @Allow({AGENDA_CONTRIBUTE, AGENDA_EDIT})
    public List<CalendarLine> take(byte[] file) {
        List<Incoming.Arrival> arrivals = new ArrayList<>(incoming.read(required(file)));
        long taken = 0;
        for (Incoming.Arrival arrival : arrivals) {
            if (arrival.view().fate() == Fate.NEW) {
                store.add(new TakenEvent(arrival.uidHash(), write(arrival.words())));
                taken++;
            }
        }
        audit.record("calendar.taken", String.valueOf(taken), "");
        return arrivals.stream().map(Incoming.Arrival::view).toList();
    }

    private long write(WriteEvent words) {
        ItemDraft<WriteEvent> draft = editorial.start(words);
        long id = draft.item().id();
        if (draft.may(ItemAct.PUBLISH)) {
            editorial.publish(id, draft.item().version(), null, null);
        } else if (draft.may(ItemAct.HAND_IN)) {
            editorial.handIn(id, draft.item().version());
        }
        return id;
    }

    private static byte[] required(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new InvalidInput(IcsFile.FIELD, "ics.large", "at most " + MOST_BYTES + " bytes", MOST_BYTES / 1024);
        }
        return file;
    }
}
