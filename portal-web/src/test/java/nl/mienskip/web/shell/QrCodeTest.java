package nl.mienskip.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.Decoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://burum.mienskip.example/fy/news/1234567";
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void aTelephoneReadsThePicture() throws Exception {
        assertThat(read(QrCode.of(ADDRESS).png())).isEqualTo(ADDRESS);
    }

    @Test
    void theBarsOfTheDrawingAreItsDarkSquares() throws Exception {
        QrCode code = QrCode.of(ADDRESS);
        BitMatrix drawn = new BitMatrix(code.size());
        Matcher bar = BAR.matcher(code.path());
        while (bar.find()) {
            assertThat(bar.group(3)).isEqualTo(bar.group(4));
            drawn.setRegion(
                    Integer.parseInt(bar.group(1)), Integer.parseInt(bar.group(2)), Integer.parseInt(bar.group(3)), 1);
        }

        assertThat(BAR.matcher(code.path()).replaceAll("")).isEmpty();
        assertThat(new Decoder().decode(drawn).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void whatIsTooLongForACodeIsRefused() {
        assertThatThrownBy(() -> QrCode.of("a".repeat(5_000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots))))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no telephone can read it", e);
        }
    }
}
