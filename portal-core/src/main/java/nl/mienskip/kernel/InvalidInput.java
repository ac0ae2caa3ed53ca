package nl.mienskip.kernel;

/**
 * What a person or a program gave cannot be taken, and why. Pages show it beside the field, the API answers it as a
 * problem with status 400.
 */
public class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final transient Object[] arguments;

    /**
     * @param field the input's name as its form or document has it; empty when it is about the whole
     * @param code key of the message in the bundles, such as {@code title.empty}
     * @param message the reason in English, for the API and the log
     * @param arguments what the bundle's message needs
     */
    public InvalidInput(String field, String code, String message, Object... arguments) {
        super(message);
        this.field = field;
        this.code = code;
        this.arguments = arguments;
    }

    /** The input's name; empty when it is about the whole. */
    public String field() {
        return field;
    }

    /** Key of the message in the bundles. */
    public String code() {
        return code;
    }

    /** What the bundle's message needs; never null. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
