package nl.mienskip.web.objections;

import nl.mienskip.objections.Objections;
import nl.mienskip.photos.PhotoView;
import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Layout;

/**
 * Asking that a photo is taken away.
 *
 * @param layout what stands around it
 * @param album the number of the album that it stands in
 * @param photo which one
 * @param hidesAtOnce whether it is hidden as soon as somebody asks
 * @param typed what the fields show
 * @param invalid what was wrong with the form
 */
public record ObjectionPage(
        Layout layout, long album, PhotoView photo, boolean hidesAtOnce, Typed typed, Invalid invalid) {

    /** What was typed; nothing of it is null. */
    public record Typed(String name, String email, String words) {

        static final Typed NOTHING = new Typed("", "", "");

        static Typed of(String name, String email, String words) {
            return new Typed(text(name), text(email), text(words));
        }

        private static String text(String given) {
            return given == null ? "" : given;
        }
    }

    /** Where the photo can be seen. */
    public String back() {
        return layout.href("/photos/" + album + "/" + photo.id());
    }

    /** Where the form is sent. */
    public String address() {
        return back() + "/objection";
    }

    /** After how many days it is forgotten who asked. */
    public int days() {
        return Objections.KNOWN_DAYS;
    }
}
