package nl.mienskip.kernel.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mienskip.kernel.InvalidInput;

/** What a postcode in the Netherlands must look like. */
public final class DutchPostcode {

    private static final Pattern DUTCH = Pattern.compile("([1-9][0-9]{3}) ?(?!S[ADS])([A-Z]{2})");

    private DutchPostcode() {}

    /** As the post writes it, with one space. */
    public static String checked(String field, String given) {
        Matcher dutch = DUTCH.matcher(given == null ? "" : given.strip().toUpperCase(Locale.ROOT));
        if (!dutch.matches()) {
            throw new InvalidInput(field, "postcode.wrong", field + " is four digits and two letters, such as 9851 AB");
        }
        return dutch.group(1) + " " + dutch.group(2);
    }
}
