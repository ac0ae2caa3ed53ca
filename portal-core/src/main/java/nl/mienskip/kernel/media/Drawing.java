package nl.mienskip.kernel.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.coobird.thumbnailator.Thumbnails;

/** Draws pixels anew at each width of their use: as PNG when something is transparent, else as JPEG. */
final class Drawing {

    private static final double QUALITY = 0.82;

    private Drawing() {}

    static Drawn of(BufferedImage image, PictureUse use) {
        boolean transparent = image.getColorModel().hasAlpha() && seesThrough(image);
        String extension = transparent ? "png" : "jpg";
        List<Integer> widths = use.widthsFor(image.getWidth());
        Map<Integer, byte[]> files = new TreeMap<>();
        widths.forEach(width -> files.put(width, file(image, width, extension)));
        return new Drawn(extension, files, height(image, widths.getLast()));
    }

    private static byte[] file(BufferedImage image, int width, String extension) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Thumbnails.of(image)
                    .forceSize(width, height(image, width))
                    .imageType("png".equals(extension) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .outputFormat(extension)
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int height(BufferedImage image, int width) {
        return Math.max(1, (int) Math.round((double) image.getHeight() * width / image.getWidth()));
    }

    private static boolean seesThrough(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 != 255) {
                    return true;
                }
            }
        }
        return false;
    }
}
