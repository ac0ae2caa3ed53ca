package nl.mienskip.kernel;

/** Somebody else changed it meanwhile, or it is not in a state that allows this. The API answers 409. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code key of the message in the bundles
     * @param message the reason in English
     */
    public Conflict(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Key of the message in the bundles. */
    public String code() {
        return code;
    }
}
