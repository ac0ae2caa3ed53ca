package nl.mienskip.web.shell;

import jakarta.json.stream.JsonGenerator;
import nl.mienskip.editorial.HeadlineView;

/** Writes the picture at the head of something, for programs. */
public final class HeadlineJson {

    private static final String NAME = "picture";

    private HeadlineJson() {}

    /** As a field of the object that was begun; null when there is no picture. */
    public static void write(JsonGenerator json, Site site, HeadlineView headline) {
        if (headline == null) {
            json.writeNull(NAME);
            return;
        }
        json.writeStartObject(NAME)
                .write("alt", headline.alt())
                .write("focusX", headline.x())
                .write("focusY", headline.y());
        PictureJson.write(json, site, headline.picture());
        json.writeEnd();
    }
}
