package nl.mienskip.costs.billers;

import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.mail.MailAddress;
import nl.mienskip.kernel.text.DutchPostcode;
import nl.mienskip.kernel.text.HiddenRule;
import nl.mienskip.kernel.text.RegisterNumber;
import org.iban4j.IbanUtil;

/** What the cooperation's own particulars must look like; each may stay empty for now. */
final class BillerRule {

    private static final int LONGEST = 100;
    private static final int LONGEST_GROUND = 200;
    private static final int MOST_DUE_DAYS = 120;

    private BillerRule() {}

    static String text(String field, String given) {
        String text = plain(given);
        if (text.length() > LONGEST) {
            throw new InvalidInput(
                    field, "biller.text", field + " has at most " + LONGEST + " characters on one line", LONGEST);
        }
        return HiddenRule.line(field, text);
    }

    /** Why nothing is added to an invoice; asked of who is exempt on a ground of its own, and of nobody else. */
    static String ground(VatTreatment.Kind kind, String given) {
        if (kind != VatTreatment.Kind.EXEMPT) {
            return "";
        }
        String ground = plain(given);
        if (ground.isEmpty()
                || ground.length() > LONGEST_GROUND
                || ground.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInput(
                    "ground",
                    "biller.ground",
                    "the ground of the exemption is told in 1 to " + LONGEST_GROUND + " characters on one line",
                    LONGEST_GROUND);
        }
        return ground;
    }

    static String postcode(String given) {
        return plain(given).isEmpty() ? "" : DutchPostcode.checked("postcode", given);
    }

    static String vatNumber(String given) {
        return matching("vatNumber", RegisterNumber.compact(given), "NL[0-9]{9}B[0-9]{2}", "biller.vatNumber");
    }

    static String bic(String given) {
        return matching("bic", RegisterNumber.compact(given), "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?", "biller.bic");
    }

    /** As its country writes it, with the right check digits (ISO 13616). */
    static String iban(String given) {
        String iban = RegisterNumber.compact(given);
        if (!iban.isEmpty() && !IbanUtil.isValid(iban)) {
            throw refused("iban", "biller.iban");
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

    private static String plain(String given) {
        return given == null ? "" : given.strip();
    }
}
