package nl.mienskip.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

class AlbumKindTest {

    private static final WritePhoto SHOWN = new WritePhoto(7, "De molen", "Zaterdag", false);
    private static final WritePhoto WITHHELD = new WritePhoto(8, "", "", true);

    private final AlbumKind kind = new AlbumKind();

    @Test
    void whatIsWrittenIsReadAgain() {
        WriteAlbum album = album("Feest", LocalDate.of(2026, 8, 29), true, SHOWN, WITHHELD);

        assertThat(read(album)).isEqualTo(album);
        assertThat(read(album("", null, false))).isEqualTo(album("", null, false));
    }

    @Test
    void anAlbumIsWholeOnceSomebodySaysThatThoseShownAgree() {
        assertRefused("title.empty", album("", null, true, SHOWN));
        assertRefused("photos.none", album("Feest", null, true));
        assertRefused("photos.none", album("Feest", null, true, WITHHELD));
        assertRefused("agreed.missing", album("Feest", null, false, SHOWN));

        assertThatCode(() -> kind.requireWhole(album("Feest", null, true, SHOWN, WITHHELD)))
                .doesNotThrowAnyException();
    }

    @Test
    void anAlbumHasSoManyPhotosAtMost() {
        List<WritePhoto> many = Collections.nCopies(WriteAlbum.MOST_PHOTOS + 1, SHOWN);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> kind.checked(new WriteAlbum(Language.NL, "Feest", "", null, true, many)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("photos.tooMany"));
    }

    @Test
    void aPhotoThatIsWithheldIsStillOneOfTheAlbums() {
        assertThat(kind.pictures(album("Feest", null, true, SHOWN, WITHHELD))).containsExactlyInAnyOrder(7L, 8L);
    }

    private void assertRefused(String code, WriteAlbum album) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> kind.requireWhole(album))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private WriteAlbum read(WriteAlbum album) {
        String document = JsonText.write(json -> {
            json.writeStartObject();
            kind.write(album, json);
            json.writeEnd();
        });
        return kind.read(JsonFields.of(JsonText.read(document), ""));
    }

    private static WriteAlbum album(String title, LocalDate day, boolean agreed, WritePhoto... photos) {
        return new WriteAlbum(Language.NL, title, "", day, agreed, List.of(photos));
    }
}
