package nl.mienskip.web.agenda;

import nl.mienskip.signups.Place;
import nl.mienskip.signups.SignupsView;
import nl.mienskip.web.shell.Layout;

/**
 * What became of signing up.
 *
 * @param place what they have
 */
public record SignedUpPage(Layout layout, SignupsView about, Place place) {

    public String when() {
        return SignupPage.when(layout, about);
    }

    public boolean waiting() {
        return place == Place.WAITING;
    }

    public String event() {
        return layout.href("/agenda/" + about.event().id());
    }
}
