package nl.mienskip.web.agenda;

import java.time.LocalDate;
import nl.mienskip.agenda.EventView;
import nl.mienskip.agenda.OccurrenceView;
import nl.mienskip.signups.SignupsView;
import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Layout;

/**
 * Signing up for one time that an event is.
 *
 * @param layout what stands around it
 * @param about how signing up stands
 * @param form what was typed
 * @param invalid what was wrong with it
 */
public record SignupPage(Layout layout, SignupsView about, SignupForm form, Invalid invalid) {

    /** Where one signs up for this time. */
    static String path(long eventId, LocalDate day) {
        return "/agenda/" + eventId + "/signup?day=" + day;
    }

    /** When it is. */
    public String when() {
        return when(layout, about);
    }

    /** Until when one can sign up. */
    public String closes() {
        return new WhenWords(layout.texts(), true).begins(about.closesAt(), false);
    }

    public String address() {
        return layout.href("/agenda/" + about.event().id() + "/signup");
    }

    public String event() {
        return layout.href("/agenda/" + about.event().id());
    }

    static String when(Layout layout, SignupsView about) {
        EventView event = about.event();
        return layout.texts()
                .atStart(new WhenWords(layout.texts(), true)
                        .full(new OccurrenceView(
                                event.id(),
                                event.language(),
                                event.title(),
                                event.place(),
                                event.schedule().wholeDays(),
                                about.timing())));
    }
}
