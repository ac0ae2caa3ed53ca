package nl.mienskip.kernel.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** What stands in an answer, as far as it is not too much: neither as it is sent nor unpacked. */
final class Body {

    private Body() {}

    static byte[] read(InputStream sent, String encoding, int atMost) throws IOException {
        byte[] read = unpacked(new Counted(sent, atMost), encoding).readNBytes(atMost + 1);
        if (read.length > atMost) {
            throw tooBig(atMost);
        }
        return read;
    }

    private static InputStream unpacked(InputStream sent, String encoding) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> sent;
            case "gzip", "x-gzip" -> new GZIPInputStream(sent);
            default -> throw new NoAnswer(Trouble.BROKEN, "packed in a way that was not asked for");
        };
    }

    private static NoAnswer tooBig(int atMost) {
        return new NoAnswer(Trouble.BIG, "more than " + atMost + " bytes");
    }

    /** Counts what is sent: what unpacks to nothing can go on for ever too. */
    private static final class Counted extends FilterInputStream {

        private final int atMost;
        private long count;

        Counted(InputStream sent, int atMost) {
            super(sent);
            this.atMost = atMost;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int got = super.read(into, from, most);
            return counted(got, got);
        }

        private int counted(int got, int bytes) {
            if (got >= 0) {
                count += bytes;
            }
            if (count > atMost) {
                throw tooBig(atMost);
            }
            return got;
        }
    }
}
