package nl.mienskip.web.shell;

import jakarta.json.stream.JsonGenerator;
import nl.mienskip.kernel.media.PictureView;

/** Writes where a picture's files are, for programs. */
public final class PictureJson {

    private PictureJson() {}

    /** As fields of the object that was begun. */
    public static void write(JsonGenerator json, Site site, PictureView picture) {
        json.write("width", picture.width()).write("height", picture.height()).writeStartArray("files");
        picture.widths()
                .forEach(width -> json.writeStartObject()
                        .write("width", width)
                        .write("url", site.origin() + picture.pathFor(width))
                        .writeEnd());
        json.writeEnd();
    }
}
