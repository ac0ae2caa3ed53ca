package nl.mienskip.participants;

import java.time.LocalDate;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.text.NameRule;
import nl.mienskip.kernel.text.RegisterNumber;
import nl.mienskip.kernel.time.DayRule;

/** What a participant's particulars must look like. */
final class ParticipantRule {

    private ParticipantRule() {}

    /** Null when there is none, as numbers that are there differ from each other. */
    static String kvkNumber(String number) {
        return orNull(RegisterNumber.kvk(number));
    }

    /** Null when there is none. */
    static String oin(String number) {
        return orNull(RegisterNumber.oin(number));
    }

    private static String orNull(String number) {
        return number.isEmpty() ? null : number;
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
