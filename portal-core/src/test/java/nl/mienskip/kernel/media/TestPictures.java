package nl.mienskip.kernel.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures as people and attackers send them, made here so that nothing binary lies about. */
final class TestPictures {

    private static final int PNG_HEADER_LENGTH = 33;

    /** How a camera was held, as Exif numbers it, with what undoes it. */
    enum Held {
        UPRIGHT(1),
        UPSIDE_DOWN(3),
        LEFT(6),
        RIGHT(8);

        private final int exif;

        Held(int exif) {
            this.exif = exif;
        }
    }

    private TestPictures() {}

    static byte[] of(String format, int width, int height) {
        return encoded(format, halves(width, height));
    }

    /** With a transparent hole in the middle. */
    static byte[] transparent(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 3, height);
        pen.dispose();
        return encoded("png", image);
    }

    /** A PNG that is nothing but its header and end. */
    static byte[] pngHeader(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(out, "IDAT", deflated(10));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** A good PNG of 60 by 60 with a text that unpacks to so many bytes. */
    static byte[] pngWithPackedText(int unpacked) {
        byte[] png = of("png", 60, 60);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(deflated(unpacked));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, PNG_HEADER_LENGTH);
        chunk(out, "zTXt", text.toByteArray());
        out.write(png, PNG_HEADER_LENGTH, png.length - PNG_HEADER_LENGTH);
        return out.toByteArray();
    }

    /** 200 by 100 when upright, red on the left, with Exif that says how the camera was held and where. */
    static byte[] taken(Held held) {
        BufferedImage upright = halves(200, 100);
        BufferedImage stored =
                switch (held) {
                    case UPRIGHT -> upright;
                    case UPSIDE_DOWN -> turned(upright, 2);
                    case LEFT -> turned(upright, 3);
                    case RIGHT -> turned(upright, 1);
                };
        byte[] jpeg = encoded("jpg", stored);
        ByteBuffer exif = ByteBuffer.allocate(38);
        exif.putShort((short) 0xFFE1).putShort((short) 36);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) held.exif).putShort((short) 0).putInt(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** A JPEG that is also a page with a script, for whoever takes it for one. */
    static byte[] polyglot() {
        byte[] jpeg = of("jpg", 100, 100);
        byte[] script = "<html><script>alert('owned')</script>".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(ByteBuffer.allocate(4)
                .putShort((short) 0xFFFE)
                .putShort((short) (script.length + 2))
                .array());
        out.writeBytes(script);
        out.write(jpeg, 2, jpeg.length - 2);
        out.writeBytes(script);
        return out.toByteArray();
    }

    /** 64 by 48. */
    static byte[] webP() {
        return Base64.getDecoder()
                .decode(
                        "UklGRkoCAABXRUJQVlA4WAoAAAAgAAAAPwAALwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggXAAAADAEAJ0BKkAAMAA+0WCpTiglpCIqqAEAGgljAM8apPyAAFmPGz1jLGf0AAD+6zb/7oI0s8V//Qk+Tv0K/kxrAn7ob//SbOUf8YL5kfitJuU1fgDJst88M134AAAA");
    }

    private static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    /** Turned clockwise by so many quarters. */
    private static BufferedImage turned(BufferedImage image, int quarters) {
        BufferedImage turned = image;
        for (int i = 0; i < quarters; i++) {
            BufferedImage next = new BufferedImage(turned.getHeight(), turned.getWidth(), turned.getType());
            for (int y = 0; y < turned.getHeight(); y++) {
                for (int x = 0; x < turned.getWidth(); x++) {
                    next.setRGB(turned.getHeight() - 1 - y, x, turned.getRGB(x, y));
                }
            }
            turned = next;
        }
        return turned;
    }

    private static byte[] encoded(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(int zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            byte[] block = new byte[1_000];
            for (int left = zeros; left > 0; left -= block.length) {
                deflater.write(block, 0, Math.min(left, block.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
