package nl.mienskip.kernel.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import nl.mienskip.kernel.Causes;

/** What went wrong on the way, told from how it was thrown. */
final class Troubles {

    private Troubles() {}

    /** A fault of ours stays what it is. */
    static RuntimeException of(Exception thrown) {
        return thrown instanceof IOException
                ? new NoAnswer(trouble(thrown), String.valueOf(thrown.getMessage()), thrown)
                : (RuntimeException) thrown;
    }

    private static Trouble trouble(Exception thrown) {
        if (Causes.any(thrown, SocketTimeoutException.class::isInstance)) { // TLS wraps it
            return Trouble.SLOW;
        }
        return switch (thrown) {
            case SSLException e -> Trouble.CERTIFICATE;
            case UnknownHostException e -> Trouble.NAME;
            case ConnectException e -> Trouble.UNREACHABLE;
            case NoRouteToHostException e -> Trouble.UNREACHABLE;
            default -> Trouble.BROKEN;
        };
    }
}
