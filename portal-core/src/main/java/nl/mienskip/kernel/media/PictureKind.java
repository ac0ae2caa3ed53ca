package nl.mienskip.kernel.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** What is taken in. A file is what its first bytes say, whatever its name or the browser says. */
enum PictureKind {
    JPEG(50_000_000) {
        @Override
        boolean begins(byte[] file) {
            return starts(file, 0, 0xFF, 0xD8, 0xFF);
        }

        @Override
        ImageReader reader() {
            return ImageIO.getImageReadersByFormatName("jpeg").next();
        }
    },
    PNG(50_000_000) {
        @Override
        boolean begins(byte[] file) {
            return starts(file, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        }

        @Override
        ImageReader reader() {
            return ImageIO.getImageReadersByFormatName("png").next();
        }
    },
    /** Unpacked as a whole before it is made smaller, so its limit is lower. */
    WEBP(25_000_000) {
        @Override
        boolean begins(byte[] file) {
            return starts(file, 0, 'R', 'I', 'F', 'F') && starts(file, 8, 'W', 'E', 'B', 'P');
        }

        @Override
        ImageReader reader() throws IOException {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
    };

    private final long mostPixels;

    PictureKind(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    abstract boolean begins(byte[] file);

    abstract ImageReader reader() throws IOException;

    /** How many pixels are unpacked at most. */
    long mostPixels() {
        return mostPixels;
    }

    /** The kind of a file; empty when it is none that is taken. */
    static Optional<PictureKind> of(byte[] file) {
        return Arrays.stream(values()).filter(kind -> kind.begins(file)).findFirst();
    }

    private static boolean starts(byte[] file, int at, int... bytes) {
        if (file.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[at + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
