package nl.mienskip.kernel.mail;

import java.util.regex.Pattern;
import nl.mienskip.kernel.InvalidInput;

/** What can be an address to send mail to. Whether somebody reads it only a letter can show. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern LIKE_ONE =
            Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+");

    private MailAddress() {}

    /**
     * The address without spaces around it; empty when none is given.
     *
     * @param field the input's name, for the refusal
     * @throws InvalidInput when it is no address
     */
    public static String optional(String field, String given) {
        String stripped = given == null ? "" : given.strip();
        if (!stripped.isEmpty()
                && (stripped.length() > LONGEST || !LIKE_ONE.matcher(stripped).matches())) {
            throw new InvalidInput(field, "email.wrong", field + " is not an address");
        }
        return stripped;
    }

    /**
     * As {@link #optional}, where there must be one.
     *
     * @throws InvalidInput when it is missing or no address
     */
    public static String required(String field, String given) {
        String address = optional(field, given);
        if (address.isEmpty()) {
            throw new InvalidInput(field, "email.empty", field + " is missing");
        }
        return address;
    }
}
