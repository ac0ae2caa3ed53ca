package nl.mienskip.shell;

import java.util.Locale;

/**
 * What a path may not hold, because two readers of it could take it for two different pages: dot segments, parameters
 * after a semicolon, doubled or encoded slashes. No page has such an address.
 */
final class StrictPath {

    private StrictPath() {}

    /** Whether the path, as it was sent, means one thing only. */
    static boolean plain(String rawPath) {
        String path = rawPath.toLowerCase(Locale.ROOT);
        return path.startsWith("/")
                && !path.contains("//")
                && !path.contains(";")
                && !path.contains("\\")
                && !path.contains("%2f")
                && !path.contains("%5c")
                && !path.contains("%2e")
                && !path.contains("%00")
                && !path.contains("%25")
                && !(path + "/").contains("/../")
                && !(path + "/").contains("/./");
    }
}
