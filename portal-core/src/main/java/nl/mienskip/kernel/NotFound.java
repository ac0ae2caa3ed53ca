package nl.mienskip.kernel;

/** There is no such thing for this tenant and actor; a thing of another village is not told apart from none at all. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param kind what was looked for, as its table is named
     * @param key what it was looked for by
     */
    public NotFound(String kind, Object key) {
        super("no " + kind + " " + key);
    }
}
