package nl.mienskip.admin.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The static files that build.mjs put together. */
public final class Assets {

    private static final Properties HASHES = hashes();

    private Assets() {}

    /**
     * The address of a file, relative to the back office; it changes with the file.
     *
     * @param name such as {@code trix.js}
     */
    public static String url(String name) {
        String hash = HASHES.getProperty(name);
        if (hash == null) {
            throw new IllegalArgumentException("no file " + name);
        }
        return "assets/" + name + "?v=" + hash;
    }

    private static Properties hashes() {
        Properties hashes = new Properties();
        try (InputStream in = Assets.class.getResourceAsStream("/assets.properties")) {
            hashes.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }
}
