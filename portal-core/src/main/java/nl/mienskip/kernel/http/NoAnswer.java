package nl.mienskip.kernel.http;

import java.time.Duration;
import java.util.Optional;

/** Nothing came from outside: nothing of ours is wrong, and whoever asked decides what it means. */
public class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final int status;
    private final Duration pause;

    NoAnswer(Trouble trouble, String message) {
        this(trouble, message, null);
    }

    NoAnswer(Trouble trouble, String message, Throwable cause) {
        super(message, cause);
        this.trouble = trouble;
        this.status = 0;
        this.pause = null;
    }

    NoAnswer(int status, Duration pause) {
        super("status " + status);
        this.trouble = trouble(status);
        this.status = status;
        this.pause = pause;
    }

    private static Trouble trouble(int status) {
        return switch (status) {
            case 404, 410 -> Trouble.GONE;
            case 429, 503 -> Trouble.BUSY;
            default -> Trouble.REFUSED;
        };
    }

    /** What kind of trouble it was. */
    public Trouble trouble() {
        return trouble;
    }

    /** The status of the answer that was none; 0 when there was no answer at all. */
    public int status() {
        return status;
    }

    /** How long it asks to be left alone. */
    public Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }
}
