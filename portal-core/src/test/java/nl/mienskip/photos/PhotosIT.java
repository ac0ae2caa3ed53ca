package nl.mienskip.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureUse;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An album from its photos to what residents see of it, and what they never see. */
@ArquillianTest
class PhotosIT extends InTwoVillages {

    private static final Actor EDITOR = Actor.of(0, 0, "PhotosIT", Role.CHIEF_EDITOR.rights());

    @Inject
    private Editorial editorial;

    @Inject
    private Photos photos;

    @Inject
    private Media media;

    @Inject
    private Rows rows;

    private ItemView album;
    private long first;
    private long second;

    @BeforeEach
    void begin() {
        first = add();
        second = add();
        album = editor(
                () -> editorial.start(words(true, shown(first), shown(second))).item());
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        for (String table : List.of("photo", "album", "item_picture", "item_revision")) {
            rows.run("delete from " + table + " where tenant_id = ? and item_id = ?", burum, album.id());
        }
        rows.run("delete from item where tenant_id = ? and id = ?", burum, album.id());
        rows.run("delete from media where tenant_id = ? and id in (?, ?)", burum, first, second);
        rows.run("delete from audit_entry where actor_name = 'PhotosIT'");
    }

    @Test
    void residentsSeeThePhotosInTheirOrderOnceTheAlbumIsPublished() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(this::seen);

        publish();

        AlbumView seen = seen();
        assertThat(seen.photos()).extracting(PhotoView::id).containsExactly(first, second);
        assertThat(seen.indexOf(second)).hasValue(1);
        assertThat(line().photos()).isEqualTo(2);
        assertThat(line().cover().id()).isEqualTo(first);

        keep(words(true, shown(second), shown(first)));
        publish();
        assertThat(seen().photos()).extracting(PhotoView::id).containsExactly(second, first);
    }

    @Test
    void aPhotoThatSomebodyDoesNotAgreeToIsNowhere() throws SQLException {
        keep(words(true, new WritePhoto(first, "", "", true), shown(second)));
        publish();

        assertThat(seen().photos()).extracting(PhotoView::id).containsExactly(second);
        assertThat(editor(() -> photos.preview(album.id())).photos())
                .extracting(PhotoView::id)
                .containsExactly(second);
        assertThat(line().photos()).isEqualTo(1);
        assertThat(line().cover().id()).isEqualTo(second);
        assertThat(rows.number("select count(*) from photo where picture_id = ?", first))
                .isZero();
    }

    @Test
    void nothingIsPublishedBeforeSomebodySaysThatThoseShownAgree() {
        keep(words(false, shown(first)));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(this::publish)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("agreed"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(this::seen);
    }

    @Test
    void whatIsWithdrawnIsGoneForResidents() throws SQLException {
        publish();

        album = editor(() -> editorial.withdraw(album.id(), album.version()));

        assertThatExceptionOfType(NotFound.class).isThrownBy(this::seen);
        assertThat(rows.number("select count(*) from photo where item_id = ?", album.id()))
                .isZero();
    }

    @Test
    void anotherVillageHasNoSuchAlbum() {
        publish();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(Actor.VISITOR, warfstermolen, () -> photos.show(album.id())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(EDITOR, warfstermolen, () -> photos.preview(album.id())));
    }

    private AlbumView seen() {
        return people.as(Actor.VISITOR, burum, () -> photos.show(album.id()));
    }

    private AlbumLine line() {
        return people.as(Actor.VISITOR, burum, () -> photos.published(1, 50)).items().stream()
                .filter(line -> line.id() == album.id())
                .findFirst()
                .orElseThrow();
    }

    private void keep(WriteAlbum words) {
        album = editor(() -> editorial.keep(album.id(), album.version(), words)).item();
    }

    private void publish() {
        album = editor(() -> editorial.publish(album.id(), album.version(), null, null));
    }

    private long add() {
        return editor(() ->
                media.add(new ByteArrayInputStream(png()), PictureUse.ALBUM, "").id());
    }

    private <T> T editor(Callable<T> work) {
        return people.as(EDITOR, burum, work);
    }

    private static WritePhoto shown(long picture) {
        return new WritePhoto(picture, "De molen", "", false);
    }

    private static WriteAlbum words(boolean agreed, WritePhoto... photos) {
        return new WriteAlbum(Language.NL, "PhotosIT", "", LocalDate.of(2026, 8, 29), agreed, List.of(photos));
    }

    private static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
