package nl.mienskip.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.mienskip.kernel.tenant.WorkFailedException;

/** Lets the rest of a request run as somebody's work; what it throws comes out as the chain threw it. */
public final class Onward {

    private Onward() {}

    /** @param as does the work it is given, for a tenant or as an actor */
    public static void go(
            FilterChain chain, ServletRequest request, ServletResponse response, Consumer<Callable<Void>> as)
            throws IOException, ServletException {
        try {
            as.accept(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (WorkFailedException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof ServletException servlet) {
                throw servlet;
            }
            throw e;
        }
    }
}
