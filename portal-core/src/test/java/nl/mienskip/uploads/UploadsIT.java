package nl.mienskip.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.members.InTwoVillages;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A photo that comes in parts, over a connection that drops. */
@ArquillianTest
class UploadsIT extends InTwoVillages {

    private static final Actor EDITOR = Actor.of(991, 991, "UploadsIT", Role.EDITOR.rights());
    private static final Actor OTHER = Actor.of(992, 992, "UploadsIT", Role.EDITOR.rights());

    @Inject
    private Uploads uploads;

    @Inject
    private Rows rows;

    private long picture;

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from upload where account_id in (991, 992)");
        rows.run("delete from media where tenant_id = ? and id = ?", burum, picture);
    }

    @Test
    void whatWasCutOffGoesOnWhereItWas() {
        byte[] file = png();
        int half = file.length / 2;
        String token = editor(() -> uploads.begin(file.length)).token();

        assertThat(editor(() -> uploads.append(token, 0, Arrays.copyOf(file, half)))
                        .picture())
                .isNull();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> editor(() -> uploads.append(token, 0, Arrays.copyOf(file, half))));
        assertThat(editor(() -> uploads.find(token)).offset()).isEqualTo(half);

        UploadView whole = editor(() -> uploads.append(token, half, Arrays.copyOfRange(file, half, file.length)));
        picture = whole.picture().id();
        assertThat(whole.picture().width()).isEqualTo(200);
    }

    @Test
    void whoDidNotHearWhatBecameOfItAsksAgainAndGetsTheSamePicture() throws SQLException {
        byte[] file = png();
        String token = editor(() -> uploads.begin(file.length)).token();
        picture = editor(() -> uploads.append(token, 0, file)).picture().id();

        assertThat(editor(() -> uploads.find(token)).offset()).isEqualTo(file.length);
        assertThat(editor(() -> uploads.append(token, file.length, new byte[0]))
                        .picture()
                        .id())
                .isEqualTo(picture);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> editor(() -> uploads.append(token, 0, file)));
        assertThat(rows.number("select count(*) from media where tenant_id = ? and id > ?", burum, picture))
                .isZero();
    }

    @Test
    void whatIsADayOldIsForgotten() throws SQLException {
        String token = editor(() -> uploads.begin(100)).token();
        editor(() -> uploads.append(token, 0, new byte[50]));
        rows.run("update upload set begun_at = begun_at - interval 25 hour where token = ?", token);

        editor(() -> uploads.begin(100));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> editor(() -> uploads.find(token)));
    }

    @Test
    void nobodyElseGoesOnWithIt() {
        String token = editor(() -> uploads.begin(100)).token();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.as(OTHER, burum, () -> uploads.find(token)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> people.as(EDITOR, warfstermolen, () -> uploads.append(token, 0, new byte[1])));
    }

    @Test
    void whatIsNoPictureIsRefusedOnceItIsWholeAndNothingOfItStays() {
        byte[] file = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        String token = editor(() -> uploads.begin(file.length)).token();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> editor(() -> uploads.append(token, 0, file)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("picture.kind"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> editor(() -> uploads.find(token)));
    }

    @Test
    void moreThanWasSaidIsNotTaken() {
        String token = editor(() -> uploads.begin(10)).token();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> editor(() -> uploads.append(token, 0, new byte[11])));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> editor(() -> uploads.begin(0)));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> editor(() -> uploads.begin(11L * 1024 * 1024)));
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

    private <T> T editor(Callable<T> work) {
        return people.as(EDITOR, burum, work);
    }
}
