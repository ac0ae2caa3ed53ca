package nl.mienskip.kernel.media;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import nl.mienskip.kernel.InvalidInput;

/** Turns a file into pixels, upright, after its header was found to promise no more than can be unpacked. */
final class Unpacking {

    /** A side below this shows nothing. */
    private static final int LEAST_SIDE = 48;

    /** No page shows a picture that is so much longer than wide. */
    private static final int MOST_TIMES_AS_LONG = 8;

    /** Bytes of pixels at once. A file of 10 MB may hold forty times as much. */
    private static final long MOST_UNPACKED = 96L * 1024 * 1024;

    private Unpacking() {}

    /**
     * The pixels of a file.
     *
     * @param enough a width at which the picture is large enough: a much larger one is made smaller while it is read
     * @throws InvalidInput when it is no picture that is taken, too large, too small, or broken
     */
    static BufferedImage of(byte[] file, int enough) {
        PictureKind kind = PictureKind.of(file)
                .orElseThrow(() -> new InvalidInput("picture", "picture.kind", "only JPEG, PNG and WebP are taken"));
        try {
            return upright(read(kind, file, enough), orientation(kind, file));
        } catch (InvalidInput e) {
            throw e;
        } catch (IOException | ImageProcessingException | RuntimeException e) {
            throw new InvalidInput("picture", "picture.broken", "the picture cannot be read: " + e.getMessage());
        }
    }

    private static BufferedImage read(PictureKind kind, byte[] file, int enough) throws IOException {
        ImageReader reader = kind.reader();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            check(kind, width, height);
            ImageReadParam param = reader.getDefaultReadParam();
            int every = every(width, height, bytesPerPixel(reader), enough);
            param.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** Of how many pixels in a row one is kept: enough for twice the width that is shown, and no more than memory has. */
    static int every(int width, int height, int bytesPerPixel, int enough) {
        int every = Math.max(1, Math.min(width, height) / (2 * enough));
        while ((long) (width / every) * (height / every) * bytesPerPixel > MOST_UNPACKED) {
            every++;
        }
        return every;
    }

    private static int bytesPerPixel(ImageReader reader) throws IOException {
        SampleModel pixels = reader.getImageTypes(0).next().getSampleModel();
        return pixels.getNumBands() * DataBuffer.getDataTypeSize(pixels.getDataType()) / Byte.SIZE;
    }

    private static void check(PictureKind kind, int width, int height) {
        if ((long) width * height > kind.mostPixels()) {
            throw new InvalidInput(
                    "picture",
                    "picture.tooManyPixels",
                    "the picture has " + width + " × " + height + " pixels; " + kind.mostPixels() + " are taken",
                    width,
                    height,
                    kind.mostPixels() / 1_000_000);
        }
        int least = Math.min(width, height);
        if (least < LEAST_SIDE) {
            throw new InvalidInput(
                    "picture",
                    "picture.tooSmall",
                    "the picture is " + width + " × " + height + " pixels",
                    width,
                    height,
                    LEAST_SIDE);
        }
        if (Math.max(width, height) / least >= MOST_TIMES_AS_LONG) {
            throw new InvalidInput(
                    "picture",
                    "picture.tooLong",
                    "the picture is " + width + " × " + height + " pixels",
                    width,
                    height);
        }
    }

    /** From Exif, 1 to 8, where 1 is upright; a PNG has none that counts, and reading it would unpack its texts. */
    private static int orientation(PictureKind kind, byte[] file) throws IOException, ImageProcessingException {
        ByteArrayInputStream input = new ByteArrayInputStream(file);
        Metadata metadata =
                switch (kind) {
                    case JPEG -> JpegMetadataReader.readMetadata(input, List.of(new ExifReader()));
                    case WEBP -> WebpMetadataReader.readMetadata(input);
                    case PNG -> new Metadata();
                };
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return orientation == null || orientation < 1 || orientation > 8 ? 1 : orientation;
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        return orientation == 1
                ? image
                : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                        .apply(image);
    }
}
