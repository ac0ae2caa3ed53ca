package nl.mienskip.web.shell;

import java.time.Instant;

/**
 * Something that a resource answers with and that all visitors get alike: {@link PageWriter} sends it, and keeps it for
 * the next who asks.
 */
public interface Document {

    /** What is sent. */
    byte[] bytes();

    /** What it is, as {@code Content-Type} has it. */
    String type();

    /** When it changes by itself; null when never. */
    Instant until();
}
