package nl.mienskip.participants;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.text.NameRule;
import nl.mienskip.kernel.time.DayRule;

/** What a participant's particulars must look like. */
final class ParticipantRule {

    private ParticipantRule() {}

    static String kvkNumber(String number) {
        return digits(
                number, 8, () -> new InvalidInput("kvkNumber", "kvkNumber.wrong", "kvkNumber must be eight digits"));
    }

    static String oin(String number) {
        return digits(number, 20, () -> new InvalidInput("oin", "oin.wrong", "oin must be twenty digits"));
    }

    private static String digits(String number, int howMany, Supplier<InvalidInput> refusal) {
        if (number == null || number.isBlank()) {
            return null;
        }
        if (!number.strip().matches("[0-9]{" + howMany + "}")) {
            throw refusal.get();
        }
        return number.strip();
    }

    /** Text that may be left out: empty then. */
    static String optional(String field, String text) {
        return text == null || text.isBlank() ? "" : NameRule.checked(field, text);
    }

    /** The last day of a membership that began on another; null when no end is known. */
    static LocalDate memberUntil(LocalDate until, LocalDate since) {
        if (until == null) {
            return null;
        }
        if (DayRule.checked("memberUntil", until).isBefore(since)) {
            throw new InvalidInput("memberUntil", "memberUntil.early", "memberUntil lies before memberSince");
        }
        return until;
    }

    static VatPosition vatPosition(VatPosition position) {
        if (position == null) {
            throw new InvalidInput("vatPosition", "missing", "vatPosition is missing");
        }
        return position;
    }
}
