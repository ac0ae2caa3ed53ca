package nl.mienskip.admin.photos;

import static nl.mienskip.admin.shell.Texts.t;

import java.util.List;
import java.util.stream.Collectors;
import nl.mienskip.admin.editorial.Writing;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.photos.WriteAlbum;
import nl.mienskip.photos.WritePhoto;

/** What the editorial desk must know of albums. */
final class Albums {

    static final Writing<WriteAlbum> WRITING = new Writing<>(
            Section.PHOTOS,
            new Writing.Keys("photos.title", "photos.write", "photos.none"),
            WriteAlbum.class,
            own -> new WriteAlbum(own, "", "", null, false, List.of()),
            Albums::text);

    private Albums() {}

    private static String text(WriteAlbum words) {
        return words.title() + "\n" + words.text() + "\n"
                + words.photos().stream().map(Albums::line).collect(Collectors.joining("\n"));
    }

    private static String line(WritePhoto photo) {
        String what = photo.alt().isEmpty() ? t("photos.photo.unnamed") : photo.alt();
        return t(photo.withheld() ? "photos.line.withheld" : "photos.line", what, photo.caption());
    }
}
