package nl.mienskip.photos;

import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;

/** How the words and photos of an album are stored. */
final class AlbumDocument {

    private static final String LANGUAGE = "language";
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String DAY = "day";
    private static final String AGREED = "agreed";
    private static final String PHOTOS = "photos";

    private AlbumDocument() {}

    static void write(WriteAlbum words, JsonGenerator json) {
        json.write(LANGUAGE, words.language().tag()).write(TITLE, words.title()).write(TEXT, words.text());
        if (words.day() != null) {
            json.write(DAY, words.day().toString());
        }
        json.write(AGREED, words.agreed()).writeStartArray(PHOTOS);
        words.photos()
                .forEach(photo -> json.writeStartObject()
                        .write("id", photo.pictureId())
                        .write("alt", photo.alt())
                        .write("caption", photo.caption())
                        .write("withheld", photo.withheld())
                        .writeEnd());
        json.writeEnd();
    }

    static WriteAlbum read(JsonFields document) {
        LocalDate day = document.has(DAY) ? document.day(DAY) : null;
        return new WriteAlbum(
                Language.of(document.text(LANGUAGE)).orElseThrow(),
                document.text(TITLE),
                document.text(TEXT),
                day,
                document.flag(AGREED),
                document.objects(PHOTOS).stream().map(AlbumDocument::photo).toList());
    }

    private static WritePhoto photo(JsonFields fields) {
        return new WritePhoto(
                fields.figure("id").longValueExact(),
                fields.text("alt"),
                fields.text("caption"),
                fields.flag("withheld"));
    }
}
