package nl.mienskip.objections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureUse;
import nl.mienskip.kernel.media.PictureView;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.photos.PhotoView;
import nl.mienskip.photos.Photos;
import nl.mienskip.photos.WriteAlbum;
import nl.mienskip.photos.WritePhoto;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who is shown asks that the photo goes, and the board decides. */
@ArquillianTest
class ObjectionsIT extends InTwoVillages {

    private static final String EMAIL = "objections.it@example.org";
    private static final Actor ADMINISTRATOR = Actor.of(0, 0, "ObjectionsIT", Role.TENANT_ADMINISTRATOR.rights());

    @Inject
    private Objections objections;

    @Inject
    private Editorial editorial;

    @Inject
    private Photos photos;

    @Inject
    private Media media;

    @Inject
    private Rows rows;

    private ItemView album;
    private PictureView first;
    private PictureView second;

    @BeforeEach
    void publish() {
        first = board(() -> media.add(new ByteArrayInputStream(png()), PictureUse.ALBUM, ""));
        second = board(() -> media.add(new ByteArrayInputStream(png()), PictureUse.ALBUM, ""));
        album = board(() -> editorial.start(new WriteAlbum(
                        Language.NL,
                        "ObjectionsIT",
                        "",
                        null,
                        true,
                        List.of(
                                new WritePhoto(first.id(), "Piet", "", false),
                                new WritePhoto(second.id(), "De molen", "", false)))))
                .item();
        album = board(() -> editorial.publish(album.id(), album.version(), null, null));
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from photo_objection where email = ? or album = 'ObjectionsIT'", EMAIL);
        rows.run("delete from photo_objection_rule where tenant_id = ?", burum);
        for (String table : List.of("photo", "album", "item_picture", "item_revision")) {
            rows.run("delete from " + table + " where tenant_id = ? and item_id = ?", burum, album.id());
        }
        rows.run("delete from item where tenant_id = ? and id = ?", burum, album.id());
        rows.run("delete from media where tenant_id = ? and id in (?, ?)", burum, first.id(), second.id());
        rows.run("delete from audit_entry where actor_name = 'ObjectionsIT' or subject like 'ObjectionsIT%'");
        rows.run("delete from queued_mail where to_address = ? or text like '%ObjectionsIT%'", EMAIL);
    }

    @Test
    void aPhotoThatSomebodyObjectsToIsHiddenAtOnceWhereverItCouldBeSeen() throws SQLException {
        assertThat(visitor(() -> media.file(file(first)))).isPresent();

        assertThat(ask(first)).isTrue();

        assertThat(seen()).containsExactly(second.id());
        assertThat(visitor(() -> media.file(file(first)))).isEmpty();
        assertThat(visitor(() -> media.find(first.id()))).isEmpty();
        assertThat(board(() -> photos.preview(album.id())).photos())
                .extracting(PhotoView::id)
                .containsExactly(second.id());
        assertThat(board(() -> objections.photo(waiting().id()))).isPresent();
        assertThat(rows.number("select photos from album where item_id = ?", album.id()))
                .isEqualTo(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(first));

        album = board(() -> editorial.publish(album.id(), album.version(), null, null));
        assertThat(seen()).as("published anew").containsExactly(second.id());
    }

    @Test
    void whatTheBoardRemovesIsGoneForGoodAndWhoAskedIsTold() throws SQLException {
        ask(first);
        ObjectionView asked = waiting();

        board(() -> {
            objections.remove(asked.id());
            return null;
        });

        assertThat(seen()).containsExactly(second.id());
        assertThat(board(() -> objections.photo(asked.id()))).isEmpty();
        assertThat(rows.number("select bytes from media where id = ?", first.id()))
                .isZero();
        assertThat(mailed("De foto is voorgoed weg")).isEqualTo(1);
        assertThat(audited("photo.removed")).isEqualTo(1);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> putBack(asked, "Toch niet"));
    }

    @Test
    void whatTheBoardPutsBackIsSeenAgainAndStaysUntilItDecidesAnew() throws SQLException {
        ask(first);
        ObjectionView asked = waiting();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> putBack(asked, " "));

        putBack(asked, "Het is een foto van een optocht.");

        assertThat(seen()).containsExactly(first.id(), second.id());
        assertThat(visitor(() -> media.file(file(first)))).isPresent();
        assertThat(mailed("Het is een foto van een optocht.")).isEqualTo(1);
        assertThat(ask(first)).as("hidden a second time").isFalse();
        assertThat(seen()).containsExactly(first.id(), second.id());
    }

    @Test
    void aVillageMayChooseThatTheBoardDecidesFirst() throws SQLException {
        board(() -> {
            objections.choose(false);
            return null;
        });

        assertThat(ask(first)).isFalse();
        assertThat(seen()).containsExactly(first.id(), second.id());
        assertThat(people.as(Actor.VISITOR, warfstermolen, objections::hidesAtOnce))
                .isTrue();
        assertThat(audited("photo.decideFirstChosen")).isEqualTo(1);
    }

    @Test
    void whoAskedIsForgottenThirtyDaysAfterTheDecision() throws SQLException {
        ask(first);
        long id = waiting().id();
        putBack(waiting(), "Een optocht.");
        rows.run("update photo_objection set decided_at = decided_at - interval 29 day where id = ?", id);
        people.in(burum, () -> people.system(objections::forget));
        assertThat(known(id)).isEqualTo(1);

        rows.run("update photo_objection set decided_at = decided_at - interval 2 day where id = ?", id);
        people.in(burum, () -> people.system(objections::forget));
        assertThat(known(id)).isZero();
    }

    @Test
    void badInputIsToldAtItsFieldAndHidesNothing() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> visitor(() -> objections.ask(command(first.id(), "Piet", "geen adres"))))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("email"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> visitor(() -> objections.ask(command(first.id(), " ", EMAIL))))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("name"));
        assertThat(seen()).containsExactly(first.id(), second.id());
    }

    @Test
    void onlyWhoDecidesSeesWhoAskedAndOnlyInTheirOwnVillage() {
        ask(first);
        long id = waiting().id();

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> visitor(() -> objections.list(1)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> people.as(
                        Actor.of(0, 0, "ObjectionsIT", Role.EDITOR.rights()), burum, () -> objections.list(1)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(ADMINISTRATOR, warfstermolen, () -> objections.photo(id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(
                        Actor.VISITOR, warfstermolen, () -> objections.ask(command(second.id(), "Piet", EMAIL))));
    }

    private boolean ask(PictureView photo) {
        return visitor(() -> objections.ask(command(photo.id(), "Piet Jansma", EMAIL)));
    }

    private ObjectToPhoto command(long photo, String name, String email) {
        return new ObjectToPhoto(album.id(), photo, name, email, "Ik sta erop.", Language.NL);
    }

    private ObjectionView waiting() {
        return board(() -> objections.list(1)).items().stream()
                .filter(objection -> objection.albumId() == album.id())
                .findFirst()
                .orElseThrow();
    }

    private void putBack(ObjectionView objection, String why) {
        board(() -> {
            objections.putBack(objection.id(), why);
            return null;
        });
    }

    private List<Long> seen() {
        return visitor(() -> photos.show(album.id())).photos().stream()
                .map(PhotoView::id)
                .toList();
    }

    private long mailed(String words) throws SQLException {
        return rows.number(
                "select count(*) from queued_mail where to_address = ? and text like ?", EMAIL, "%" + words + "%");
    }

    private long audited(String act) throws SQLException {
        return rows.number(
                "select count(*) from audit_entry where tenant_id = ? and act = ? and actor_name = 'ObjectionsIT'",
                burum,
                act);
    }

    private long known(long id) throws SQLException {
        return rows.number("select count(*) from photo_objection where id = ? and email <> ''", id);
    }

    private <T> T visitor(Callable<T> work) {
        return people.as(Actor.VISITOR, burum, work);
    }

    private <T> T board(Callable<T> work) {
        return people.as(ADMINISTRATOR, burum, work);
    }

    private static String file(PictureView picture) {
        return picture.path().substring("/media/".length());
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
