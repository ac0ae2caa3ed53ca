package nl.mienskip.kernel.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void aPictureIsDrawnAtEachWidthOfItsUse() throws IOException {
        Drawn drawn = drawn(TestPictures.of("jpg", 3000, 2000), PictureUse.PHOTO);
        assertThat(drawn.widths()).containsExactly(640, 1280, 1920);
        assertThat(drawn.height()).isEqualTo(1280);
        assertThat(drawn.extension()).isEqualTo("jpg");
        for (int width : drawn.widths()) {
            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(drawn.files().get(width)));
            assertThat(image.getWidth()).isEqualTo(width);
        }
    }

    @Test
    void aSmallPictureIsNotMadeLarger() {
        assertThat(drawn(TestPictures.of("jpg", 700, 300), PictureUse.PHOTO).widths())
                .containsExactly(640, 700);
        assertThat(drawn(TestPictures.of("jpg", 60, 60), PictureUse.CREST).widths())
                .containsExactly(60);
    }

    @Test
    void whatIsTransparentStaysSo() throws IOException {
        Drawn drawn = drawn(TestPictures.transparent(400, 400), PictureUse.CREST);
        assertThat(drawn.extension()).isEqualTo("png");
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(drawn.files().get(384)));
        assertThat(image.getRGB(300, 200) >>> 24).isZero();
    }

    @Test
    void aPngWithoutAnythingTransparentBecomesAJpeg() {
        assertThat(drawn(TestPictures.of("png", 400, 400), PictureUse.CREST).extension())
                .isEqualTo("jpg");
    }

    @Test
    void nothingOfTheFileButItsPixelsIsKept() {
        assertThat(text(TestPictures.polyglot())).contains("<script>");
        assertThat(text(TestPictures.taken(TestPictures.Held.LEFT))).contains("Exif");
        for (byte[] file : new byte[][] {TestPictures.polyglot(), TestPictures.taken(TestPictures.Held.LEFT)}) {
            Drawn drawn = drawn(file, PictureUse.CREST);
            assertThat(drawn.files().values())
                    .allSatisfy(kept -> assertThat(text(kept)).doesNotContain("script", "Exif"));
        }
    }

    @Test
    void theBytesAreThoseOfAllWidthsTogether() {
        Drawn drawn = drawn(TestPictures.of("jpg", 3000, 2000), PictureUse.PHOTO);
        assertThat(drawn.bytes())
                .isEqualTo(
                        drawn.files().values().stream().mapToLong(f -> f.length).sum());
    }

    private static Drawn drawn(byte[] file, PictureUse use) {
        return Drawing.of(Unpacking.of(file, use.widths().getLast()), use);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
