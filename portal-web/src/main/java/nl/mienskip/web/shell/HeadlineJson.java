package nl.mienskip.web.shell;

import jakarta.json.stream.JsonGenerator;
import nl.mienskip.editorial.HeadlineView;
import nl.mienskip.kernel.media.PictureView;

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
        PictureView picture = headline.picture();
        json.writeStartObject(NAME)
                .write("alt", headline.alt())
                .write("focusX", headline.x())
                .write("focusY", headline.y())
                .write("width", picture.width())
                .write("height", picture.height())
                .writeStartArray("files");
        picture.widths()
                .forEach(width -> json.writeStartObject()
                        .write("width", width)
                        .write("url", site.origin() + picture.pathFor(width))
                        .writeEnd());
        json.writeEnd().writeEnd();
    }
}
