package nl.mienskip.web.agenda;

import nl.mienskip.signups.Place;
import nl.mienskip.signups.SignupView;
import nl.mienskip.web.shell.Layout;

/**
 * What somebody signed up for, whose mail led here.
 *
 * @param layout what stands around it
 * @param token of the link
 * @param signup what they signed up for; null when nobody did by this link, or not any more
 * @param cancelled whether they cancelled it just now
 */
public record OwnSignupPage(Layout layout, String token, SignupView signup, boolean cancelled) {

    public String when() {
        return layout.texts()
                .atStart(new WhenWords(layout.texts(), true).begins(signup.startsAt(), signup.wholeDays()));
    }

    public boolean waiting() {
        return signup.place() == Place.WAITING;
    }

    public String address() {
        return layout.href("/signups/" + token);
    }

    public String event() {
        return layout.href("/agenda/" + signup.eventId());
    }
}
