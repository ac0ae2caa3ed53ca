package nl.mienskip.tiles;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import nl.mienskip.kernel.InvalidInput;

/** Where a tile may lead: a path on this site, or a page on the web. */
final class LinkRule {

    private static final int MAX = 500;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private LinkRule() {}

    /** The address as it is stored. */
    static String checked(String text) {
        String address = text == null ? "" : text.strip();
        if (address.isEmpty()) {
            throw new InvalidInput("url", "url.empty", "url is missing");
        }
        if (address.length() > MAX) {
            throw new InvalidInput("url", "url.tooLong", "url has more than " + MAX + " characters", MAX);
        }
        if (!leadsSomewhere(address)) {
            throw new InvalidInput("url", "url.wrong", "url must be a path such as /news or begin with https://");
        }
        return address;
    }

    private static boolean leadsSomewhere(String address) {
        // browsers read a backslash as a slash, so that /\host would lead elsewhere; URI refuses it, and spaces
        try {
            URI uri = new URI(address);
            if (uri.getScheme() == null) {
                return address.startsWith("/") && !address.startsWith("//");
            }
            return SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
