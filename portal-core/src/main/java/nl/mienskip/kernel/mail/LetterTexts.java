package nl.mienskip.kernel.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a room's mails in one language: {@code <bundle>_<tag>.properties} beside the room's classes, in UTF-8. A gap is
 * {@code {0}}, {@code {1}} and so on; an apostrophe is just that.
 */
public final class LetterTexts {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private static final Map<String, LetterTexts> READ = new ConcurrentHashMap<>();

    private final String name;
    private final Properties texts;

    private LetterTexts(String name, Properties texts) {
        this.name = name;
        this.texts = texts;
    }

    /**
     * Reads a bundle, once.
     *
     * @param room a class of the package that the bundle stands beside
     * @param bundle such as {@code mails}
     * @param language a tag such as {@code fy}
     */
    public static LetterTexts of(Class<?> room, String bundle, String language) {
        String file = bundle + "_" + language + ".properties";
        return READ.computeIfAbsent(
                room.getPackageName() + "/" + file, name -> new LetterTexts(name, read(room, file)));
    }

    /** The text of this key, its gaps filled in this order. */
    public String text(String key, Object... gaps) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(name + " has no text '" + key + "'");
        }
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(String.valueOf(gaps[Integer.parseInt(gap.group(1))])));
    }

    private static Properties read(Class<?> room, String file) {
        try (InputStream bytes = room.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no " + file + " beside " + room.getName());
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
