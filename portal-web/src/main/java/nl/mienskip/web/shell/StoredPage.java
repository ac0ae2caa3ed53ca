package nl.mienskip.web.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;

/**
 * A document as it is sent, plain and compressed once for all who ask for it.
 *
 * @param type what it is
 * @param plain its bytes
 * @param compressed the same, as gzip
 * @param tag what tells this content from any other, for {@code ETag}
 * @param until when it changes by itself; null when never
 */
record StoredPage(String type, byte[] plain, byte[] compressed, String tag, Instant until) {

    static StoredPage of(Document document) {
        byte[] bytes = document.bytes();
        return new StoredPage(document.type(), bytes, gzip(bytes), Hash.of(bytes), document.until());
    }

    /** Bytes that it takes in memory. */
    int weight() {
        return plain.length + compressed.length;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
