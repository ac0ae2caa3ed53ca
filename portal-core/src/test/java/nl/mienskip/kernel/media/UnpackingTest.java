package nl.mienskip.kernel.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.mienskip.kernel.InvalidInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackingTest {

    private static final int ENOUGH = 1920;

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aPictureIsUnpacked(String format) {
        BufferedImage image = Unpacking.of(TestPictures.of(format, 300, 200), ENOUGH);
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(200);
    }

    @Test
    void webPIsUnpacked() {
        BufferedImage image = Unpacking.of(TestPictures.webP(), ENOUGH);
        assertThat(image.getWidth()).isEqualTo(64);
        assertThat(image.getHeight()).isEqualTo(48);
    }

    @Test
    void aSmallFileThatPromisesAHugePictureIsRefusedBeforeItIsUnpacked() {
        byte[] bomb = TestPictures.pngHeader(50_000, 50_000);
        assertThat(bomb.length).isLessThan(200);
        assertRefused("picture.tooManyPixels", () -> Unpacking.of(bomb, ENOUGH));
    }

    @Test
    void aPngWhoseTextsUnpackToAGigabyteIsReadWithoutThem() {
        byte[] file = TestPictures.pngWithPackedText(200_000_000);
        assertThat(file.length).isLessThan(300_000);
        assertThat(Unpacking.of(file, ENOUGH).getWidth()).isEqualTo(60);
    }

    @Test
    void aMuchLargerPictureIsMadeSmallerWhileItIsRead() {
        BufferedImage image = Unpacking.of(TestPictures.of("jpg", 6000, 4000), 500);
        assertThat(image.getWidth()).isBetween(1000, 2000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg/>",
                "GIF89a................................",
                "<html><script>alert(1)</script></html>",
                "%PDF-1.7",
                "RIFF....WAVEfmt ",
                ""
            })
    void whatIsNoJpegPngOrWebPIsRefused(String file) {
        assertRefused("picture.kind", () -> Unpacking.of(file.getBytes(StandardCharsets.UTF_8), ENOUGH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aFileThatIsCutOffIsRefusedOrReadButNeverFails(String format) {
        byte[] whole = TestPictures.of(format, 300, 200);
        for (int length = 0; length < whole.length; length += 7) {
            byte[] part = Arrays.copyOf(whole, length);
            try {
                assertThat(Unpacking.of(part, ENOUGH).getWidth()).isEqualTo(300);
            } catch (InvalidInput expected) {
                assertThat(expected.code()).isIn("picture.kind", "picture.broken");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"20x20", "47x400", "400x47"})
    void aPictureOnWhichNothingCanBeSeenIsRefused(String size) {
        String[] sides = size.split("x");
        assertRefused(
                "picture.tooSmall",
                () -> Unpacking.of(
                        TestPictures.of("png", Integer.parseInt(sides[0]), Integer.parseInt(sides[1])), ENOUGH));
    }

    @Test
    void aStripIsRefused() {
        assertRefused("picture.tooLong", () -> Unpacking.of(TestPictures.of("png", 50, 500), ENOUGH));
    }

    /** The test picture is red on its left half, whatever way the camera was held. */
    @ParameterizedTest
    @EnumSource(TestPictures.Held.class)
    void aPictureStandsUpright(TestPictures.Held held) {
        BufferedImage image = Unpacking.of(TestPictures.taken(held), ENOUGH);
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(100);
        assertThat(new Color(image.getRGB(20, 50)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(180, 50)).getRed()).isLessThan(60);
    }

    @Test
    void aPictureOfManyBytesAPixelIsMadeSmallerSoonerThanMemoryRunsOut() {
        assertThat(Unpacking.every(4000, 3000, 3, 1600)).as("a telephone's").isEqualTo(1);
        assertThat(Unpacking.every(6300, 6300, 8, 1600))
                .as("16 bits and transparent")
                .isEqualTo(2);
        assertThat(Unpacking.every(6300, 6300, 1, 1600)).as("grey").isEqualTo(1);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidInput.class, refused -> {
            assertThat(refused.field()).isEqualTo("picture");
            assertThat(refused.code()).isEqualTo(code);
        });
    }
}
