package nl.mienskip.kernel.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the portal may go.
 *
 * @param names who has a name
 * @param open whether an address is one of the web at large
 * @param ports on which the web listens
 * @param trusted host and port, as in {@code files.example.org:8443}, of what the operator lets in wherever it is
 */
record Destinations(Names names, Predicate<InetAddress> open, Set<Integer> ports, Set<String> trusted) {

    /** Who has a name. */
    @FunctionalInterface
    interface Names {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /**
     * The addresses behind this one; asked for once, as the answer may be another the next time.
     *
     * @throws NoAnswer when one of them is not for us: what has both is set up to mislead
     */
    List<InetAddress> resolve(URI address) {
        String host = host(address);
        boolean trust = trusted.contains(host + ":" + port(address));
        if (!trust && !ports.contains(port(address))) {
            throw new NoAnswer(Trouble.ADDRESS, "port " + port(address) + " is not one of the web's");
        }
        List<InetAddress> found = resolve(host);
        if (!trust && !found.stream().allMatch(open)) {
            throw new NoAnswer(Trouble.PRIVATE, host + " is not on the web at large");
        }
        return found;
    }

    private List<InetAddress> resolve(String host) {
        try {
            return List.of(names.resolve(host));
        } catch (UnknownHostException e) {
            throw new NoAnswer(Trouble.NAME, "nobody is called " + host, e);
        }
    }

    /** The host in small letters, without the brackets of an IPv6 address. */
    static String host(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return address.getScheme().equals("https") ? 443 : 80;
    }
}
