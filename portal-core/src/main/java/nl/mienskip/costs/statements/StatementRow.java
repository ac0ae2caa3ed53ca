package nl.mienskip.costs.statements;

import java.time.LocalDate;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.InvoiceType;

/**
 * A statement in a list.
 *
 * @param name of the participant, as it was called then
 * @param net without tax
 * @param total with tax; below zero when it is given back
 * @param paid all payments together; below zero when more was paid back
 */
public record StatementRow(
        String number,
        long participantId,
        String name,
        RoundQuestion round,
        LocalDate issued,
        LocalDate due,
        Money net,
        Money total,
        Money paid) {

    public PaymentStatus status() {
        return PaymentStatus.of(total, paid);
    }

    /** What is still to be paid; below zero when it is to be given back. */
    public Money left() {
        return total.minus(paid);
    }

    public InvoiceType type() {
        return total.compareTo(Money.ZERO) < 0 ? InvoiceType.CREDIT_NOTE : InvoiceType.INVOICE;
    }
}
