package nl.mienskip.costs.statements;

import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.mail.MailAddress;

/** What the cooperation's own particulars must look like; each may stay empty for now. */
final class BillerRule {

    private static final int LONGEST = 100;
    private static final int MOST_DUE_DAYS = 120;
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private BillerRule() {}

    static String text(String field, String given) {
        String text = plain(given);
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInput(
                    field, "biller.text", field + " has at most " + LONGEST + " characters on one line", LONGEST);
        }
        return text;
    }

    static String postcode(String given) {
        String code = compact(given);
        return matching("postcode", code, "[1-9][0-9]{3}[A-Z]{2}", "biller.postcode")
                .replaceFirst("(?<=[0-9]{4})(?=[A-Z])", " ");
    }

    static String kvkNumber(String given) {
        return matching("kvkNumber", compact(given), "[0-9]{8}", "kvkNumber.wrong");
    }

    static String vatNumber(String given) {
        return matching("vatNumber", compact(given), "NL[0-9]{9}B[0-9]{2}", "biller.vatNumber");
    }

    static String oin(String given) {
        return matching("oin", compact(given), "[0-9]{20}", "oin.wrong");
    }

    static String bic(String given) {
        return matching("bic", compact(given), "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?", "biller.bic");
    }

    /** Its check digits are right (ISO 13616): letters as numbers, the first four moved behind, 1 modulo 97. */
    static String iban(String given) {
        String iban = matching("iban", compact(given), "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", "biller.iban");
        if (!iban.isEmpty()) {
            String digits = (iban.substring(4) + iban.substring(0, 4))
                    .chars()
                    .mapToObj(letter -> String.valueOf(Character.digit(letter, Character.MAX_RADIX)))
                    .collect(Collectors.joining());
            if (!new BigInteger(digits).mod(CHECK).equals(BigInteger.ONE)) {
                throw refused("iban", "biller.iban");
            }
        }
        return iban;
    }

    static String email(String given) {
        return MailAddress.optional("email", given);
    }

    static int dueDays(int days) {
        if (days < 1 || days > MOST_DUE_DAYS) {
            throw new InvalidInput(
                    "dueDays", "biller.dueDays", "there are 1 to " + MOST_DUE_DAYS + " days to pay", MOST_DUE_DAYS);
        }
        return days;
    }

    private static String matching(String field, String given, String pattern, String code) {
        if (!given.isEmpty() && !given.matches(pattern)) {
            throw refused(field, code);
        }
        return given;
    }

    private static InvalidInput refused(String field, String code) {
        return new InvalidInput(field, code, field + " is not written as it should be");
    }

    private static String compact(String given) {
        return plain(given).replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
    }

    private static String plain(String given) {
        return given == null ? "" : given.strip();
    }
}
