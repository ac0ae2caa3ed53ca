package nl.mienskip.costs.statements;

import java.time.LocalDate;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.text.HiddenRule;

/**
 * Notes a payment.
 *
 * @param number of the statement
 * @param amount below zero when it was paid back
 * @param reference as the bank gives it
 */
public record PaymentEntry(LocalDate on, String number, Money amount, String reference) {

    private static final int LONGEST_REFERENCE = 100;

    public PaymentEntry {
        if (on == null) {
            throw new InvalidInput("on", "missing", "the day is missing");
        }
        Figures.year(on.getYear(), "on");
        number = number == null ? "" : number.strip();
        if (amount == null || amount.equals(Money.ZERO)) {
            throw new InvalidInput("amount", "payment.amount", "an amount is more or less than nothing");
        }
        reference = reference == null ? "" : reference.strip();
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            throw new InvalidInput(
                    "reference",
                    "booking.reference",
                    "a reference has at least one and at most " + LONGEST_REFERENCE + " characters");
        }
        HiddenRule.line("reference", reference);
    }
}
