package nl.mienskip.web.shell;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a QR code, readable also when a quarter of it is smudged. */
public final class QrCode {

    /** The white that a reader needs on each side, in modules. */
    public static final int QUIET = 4;

    private static final int WHITE = 0xFFFFFF;
    private static final int PIXELS_OF_A_MODULE = 16;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    public static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code can hold this", e);
        }
    }

    /** Its width and height in modules, without the quiet zone. */
    public int size() {
        return modules.getWidth();
    }

    /** An SVG path of the dark modules, each one unit wide: a bar for each run of them. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                int end = x;
                while (end < size() && modules.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x).append(' ').append(y).append('h').append(end - x);
                    path.append("v1h-").append(end - x).append('z');
                    x = end;
                }
            }
        }
        return path.toString();
    }

    /** The part of a drawing that holds it and its quiet zone, as {@code viewBox} has it. */
    public String box() {
        int side = size() + 2 * QUIET;
        return "-" + QUIET + " -" + QUIET + " " + side + " " + side;
    }

    /** The pixels as a PNG file, its quiet zone in it. */
    public byte[] png() {
        int side = (size() + 2 * QUIET) * PIXELS_OF_A_MODULE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        int[] row = new int[side];
        for (int y = 0; y < side; y++) {
            int line = y / PIXELS_OF_A_MODULE - QUIET;
            Arrays.setAll(row, x -> dark(x / PIXELS_OF_A_MODULE - QUIET, line) ? 0 : WHITE);
            image.setRGB(0, y, side, 1, row, 0, side);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private boolean dark(int x, int y) {
        return x >= 0 && y >= 0 && x < size() && y < size() && modules.get(x, y);
    }
}
