package nl.mienskip.kernel.http;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** An address on the web as people write it down, and as a redirect names it. */
public final class WebAddress {

    private static final int MAX = 500;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /**
     * The address that was meant: with its scheme, with letters outside ASCII in the host as names on the net have them,
     * and without what a browser keeps to itself.
     *
     * @throws NoAnswer when it is none: it has no host, another scheme, or a password in it
     */
    public static URI of(String text) {
        String wanted = text == null ? "" : text.strip();
        if (wanted.length() > MAX) {
            throw new NoAnswer(Trouble.ADDRESS, "longer than " + MAX + " characters");
        }
        try {
            return checked(new URI(withAsciiHost(wanted.contains("://") ? wanted : "https://" + wanted)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new NoAnswer(Trouble.ADDRESS, "no address: " + e.getMessage(), e);
        }
    }

    /** Where an answer sends us on to, seen from where it came. */
    static URI next(URI from, String location) {
        URI to;
        try {
            to = checked(from.resolve(new URI(location.strip())));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new NoAnswer(Trouble.REDIRECT, "sent on to what is no address", e);
        }
        if (from.getScheme().equals("https") && !to.getScheme().equals("https")) {
            throw new NoAnswer(Trouble.REDIRECT, "sent on from https to http");
        }
        return to;
    }

    /** With a scheme in small letters, a host, and neither a user nor a fragment. */
    static URI checked(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || address.getHost() == null || address.getRawUserInfo() != null) {
            throw new NoAnswer(Trouble.ADDRESS, "no address of a page on the web");
        }
        String rest = address.getRawSchemeSpecificPart();
        return URI.create(URI.create(scheme + ":" + rest).toASCIIString());
    }

    private static String withAsciiHost(String address) {
        int start = address.indexOf("://") + 3;
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(start, end);
        boolean ascii = host.chars().allMatch(letter -> letter < 128);
        return ascii ? address : address.substring(0, start) + IDN.toASCII(host) + address.substring(end);
    }
}
