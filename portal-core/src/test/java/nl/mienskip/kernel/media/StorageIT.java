package nl.mienskip.kernel.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.server.Rows;
import nl.mienskip.uploads.Uploads;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pictures of a village may take, and what is refused when there is no room. */
@ArquillianTest
class StorageIT extends InTwoVillages {

    private static final Actor EDITOR = Actor.of(0, 0, "StorageIT", Role.EDITOR.rights());
    private static final Actor OPERATOR = Actor.of(0, 0, "StorageIT", Role.OPERATOR.rights());

    @Inject
    private Media media;

    @Inject
    private Uploads uploads;

    @Inject
    private Rows rows;

    private long picture;
    private long last;

    /** It counts for three megabytes. */
    @BeforeEach
    void add() throws SQLException {
        picture = addOne();
        last = picture;
        rows.run("update media set bytes = 3 * 1024 * 1024 where id = ?", picture);
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from media_quota where tenant_id = ?", burum);
        rows.run("delete from media where tenant_id = ? and id in (?, ?)", burum, picture, last);
        rows.run("delete from audit_entry where actor_name = 'StorageIT'");
    }

    @Test
    void nothingIsAddedWhereThereIsNoRoomAndWhatIsThereStays() throws SQLException {
        allow(2);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(this::addOne)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("picture.full"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> people.as(EDITOR, burum, () -> uploads.begin(100)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("picture.full"));
        StorageView storage = people.as(EDITOR, burum, media::storage);
        assertThat(storage.most()).isEqualTo(2L * 1024 * 1024);
        assertThat(storage.percent()).isGreaterThanOrEqualTo(150);
        assertThat(people.as(Actor.VISITOR, burum, () -> media.find(picture))).isPresent();
        assertThat(people.as(EDITOR, warfstermolen, media::storage).most())
                .as("of another village")
                .isGreaterThan(storage.most());

        allow(null);
        last = addOne();
        assertThat(people.as(EDITOR, burum, media::storage).used()).isGreaterThan(3L * 1024 * 1024);
    }

    @Test
    void onlyTheOperatorSaysHowMuchWithAReason() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(
                        () -> people.as(Actor.of(0, 0, "StorageIT", Role.TENANT_ADMINISTRATOR.rights()), burum, () -> {
                            media.allow(burum, "burum", 9, "Meer");
                            return null;
                        }));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> allow(0))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("megabytes"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> people.as(OPERATOR, TenantContext.PLATFORM, () -> {
                    media.allow(burum, "burum", 9, " ");
                    return null;
                }))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("why"));
    }

    private void allow(Integer megabytes) {
        people.as(OPERATOR, TenantContext.PLATFORM, () -> {
            media.allow(burum, "burum", megabytes, "Een proef");
            return null;
        });
    }

    private long addOne() {
        return people.as(
                EDITOR,
                burum,
                () -> media.add(new ByteArrayInputStream(TestPictures.of("png", 200, 100)), PictureUse.ALBUM, "")
                        .id());
    }
}
