package nl.mienskip.web.shell;

import jakarta.json.JsonStructure;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonText;

/** A JSON document as it came in over the API: at most eight megabytes, proper UTF-8, no name twice in an object. */
public final class JsonBody {

    /** What a body may have at most. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private JsonBody() {}

    /**
     * Reads the body of a request. One that says itself that it is too large is refused before the server cuts it off
     * without a reason.
     *
     * @throws InvalidInput when it is no such document
     */
    public static JsonStructure read(HttpHeaders headers, InputStream body) throws IOException {
        return read(headers, body, MOST_BYTES);
    }

    /** As {@link #read(HttpHeaders, InputStream)}, of at most so many bytes. */
    public static JsonStructure read(HttpHeaders headers, InputStream body, int most) throws IOException {
        requireLength(headers.getLength(), most);
        return read(body, most);
    }

    /** @throws InvalidInput when it is no such document */
    public static JsonStructure read(InputStream body) throws IOException {
        return read(body, MOST_BYTES);
    }

    private static JsonStructure read(InputStream body, int most) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        requireLength(bytes.length, most);
        return JsonText.read(text(bytes));
    }

    /** @param bytes below zero when it is not known yet */
    private static void requireLength(int bytes, int most) {
        if (bytes > most) {
            throw new InvalidInput("", "json.too-large", "the body has at most " + most + " bytes");
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInput("", "json.malformed", "the body is not UTF-8");
        }
    }
}
