package nl.mienskip.kernel.text;

import java.util.Locale;
import nl.mienskip.kernel.InvalidInput;

/** The numbers that an organisation has in public registers; each may be left out, and is empty then. */
public final class RegisterNumber {

    private RegisterNumber() {}

    /** That of the trade register. */
    public static String kvk(String given) {
        return matching("kvkNumber", given, "[0-9]{8}", "kvkNumber.wrong", "kvkNumber must be eight digits");
    }

    /** That of public bodies. */
    public static String oin(String given) {
        return matching("oin", given, "[0-9]{20}", "oin.wrong", "oin must be twenty digits");
    }

    /** In capitals, without the spaces and points that people write in numbers. */
    public static String compact(String given) {
        return given == null ? "" : given.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
    }

    private static String matching(String field, String given, String pattern, String code, String message) {
        String number = compact(given);
        if (!number.isEmpty() && !number.matches(pattern)) {
            throw new InvalidInput(field, code, message);
        }
        return number;
    }
}
