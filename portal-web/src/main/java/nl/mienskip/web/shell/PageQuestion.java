package nl.mienskip.web.shell;

import jakarta.ws.rs.core.MultivaluedMap;
import nl.mienskip.kernel.InvalidInput;

/**
 * Which page of a list is asked for.
 *
 * @param number from 1
 * @param size items on a page, at most 200
 */
public record PageQuestion(int number, int size) {

    private static final int USUAL = 50;
    private static final int LARGEST = 200;
    private static final int LAST = 1_000_000;

    /**
     * Reads {@code page} and {@code size}.
     *
     * @throws InvalidInput naming the parameter
     */
    public static PageQuestion read(MultivaluedMap<String, String> parameters) {
        return new PageQuestion(number(parameters, "page", 1, LAST), number(parameters, "size", USUAL, LARGEST));
    }

    private static int number(MultivaluedMap<String, String> parameters, String name, int usual, int most) {
        String value = parameters.getFirst(name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("[1-9][0-9]{0,6}") || Integer.parseInt(value) > most) {
            throw new InvalidInput(name, "page.wrong", name + " must be a whole number from 1 to " + most, most);
        }
        return Integer.parseInt(value);
    }
}
