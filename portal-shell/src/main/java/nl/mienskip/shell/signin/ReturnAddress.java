package nl.mienskip.shell.signin;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after signing in: a path on this very host, whatever was asked for. */
final class ReturnAddress {

    static final String HOME = "/";
    private static final int LONGEST = 1500;

    private ReturnAddress() {}

    /** The address asked for when it is a path here, else the home page. */
    static String checked(String asked) {
        return local(asked) ? asked : HOME;
    }

    private static boolean local(String asked) {
        if (asked == null || asked.length() > LONGEST || !asked.startsWith("/") || asked.startsWith("//")) {
            return false;
        }
        // A browser reads a backslash as a slash, and drops tabs and line ends.
        if (asked.indexOf('\\') >= 0 || asked.chars().anyMatch(one -> one <= ' ' || one == 0x7f)) {
            return false;
        }
        try {
            URI address = new URI(asked);
            String path = address.getPath();
            return !address.isAbsolute()
                    && address.getRawAuthority() == null
                    && path != null
                    && !path.startsWith("//")
                    && !path.equals("/signin")
                    && !path.startsWith("/signin/")
                    && !path.startsWith("/signout");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
