package nl.mienskip.system;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A page as the printer gives it. From then on the browser shows it so, too. */
final class Paper {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private final Page page;

    private Paper(Page page) {
        this.page = page;
    }

    static Paper of(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return new Paper(page);
    }

    /** How many sheets of A4 it takes. */
    long sheets() {
        byte[] document = page.pdf(new Page.PdfOptions().setFormat("A4"));
        return SHEET.matcher(new String(document, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    /** What a telephone reads in the square with a QR code that stands there. */
    String square(String selector) {
        return read(page.locator(selector).screenshot());
    }

    /** What a telephone reads in a picture with a QR code. */
    static String read(byte[] picture) {
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture));
            int[] dots = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
            LuminanceSource light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), dots);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no telephone can read it", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
