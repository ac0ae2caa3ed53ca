package nl.mienskip.kernel.http;

import java.net.URI;

/**
 * What is asked of an address outside.
 *
 * @param accept the kinds of document that are welcome, as in the header of that name
 * @param atMost the bytes that are taken, before and after unpacking
 * @param known what we have of it already, so that it need not be sent again
 */
public record Fetch(URI address, Method method, String accept, int atMost, Stamp known) {

    /** An address that is none is nowhere to go. */
    public Fetch {
        address = WebAddress.checked(address);
    }

    /** To read it, or only to see whether it is there. */
    public enum Method {
        GET,
        HEAD
    }

    /** Reads it whole. */
    public static Fetch reading(URI address, String accept, int atMost) {
        return new Fetch(address, Method.GET, accept, atMost, Stamp.NONE);
    }

    /** Sees whether it is there. */
    public static Fetch looking(URI address) {
        return new Fetch(address, Method.HEAD, "*/*", 0, Stamp.NONE);
    }

    /** The same, to be sent only when it is no longer what we have. */
    public Fetch unless(Stamp had) {
        return new Fetch(address, method, accept, atMost, had);
    }
}
