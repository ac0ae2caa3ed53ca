package nl.mienskip.web.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The files that build.mjs put together: their names with the hash of what is in them, and their bytes. */
public final class Assets {

    private static final String FOLDER = "/assets/";
    private static final Properties NAMES = properties("assets.properties");
    private static final Properties ICONS = properties("icons.properties");

    private Assets() {}

    /**
     * The address of an asset, which may be cached for ever.
     *
     * @param name without the hash: {@code portal.css}
     */
    public static String url(String name) {
        String hashed = NAMES.getProperty(name);
        if (hashed == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return FOLDER + hashed;
    }

    /** What goes inside an icon's svg element; a plain link sign for a name that is not in icons.txt. */
    public static String icon(String name) {
        return ICONS.getProperty(name, ICONS.getProperty("link"));
    }

    /** The bytes under an address's last part; empty when it is not one of ours. */
    static Optional<byte[]> bytes(String hashed, String encoding) {
        if (!NAMES.containsValue(hashed)) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + hashed + encoding)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(String name) {
        Properties properties = new Properties();
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
