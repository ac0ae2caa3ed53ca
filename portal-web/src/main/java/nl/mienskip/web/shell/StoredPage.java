package nl.mienskip.web.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;

/**
 * A rendered page, plain and compressed once for all who ask for it.
 *
 * @param plain its UTF-8
 * @param compressed the same, as gzip
 * @param tag what tells this content from any other, for {@code ETag}
 * @param until when it changes by itself; null when never
 */
record StoredPage(byte[] plain, byte[] compressed, String tag, Instant until) {

    static StoredPage of(byte[] html, Instant until) {
        return new StoredPage(html, gzip(html), Hash.of(html), until);
    }

    /** Bytes that it takes in memory. */
    int weight() {
        return plain.length + compressed.length;
    }

    private static byte[] gzip(byte[] html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(html.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
