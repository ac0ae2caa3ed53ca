package nl.mienskip.costs.invoices;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.costs.Money;

/**
 * What one member is asked to pay, or given back, over a period; all amounts as what the buyer owes.
 *
 * @param from first day of the period
 * @param until last day of it
 * @param buyerReference what the buyer wants to see on it, such as an order number or a department; null when nothing
 * @param preceding what it corrects or settles, the oldest first; a credit note always has one
 * @param vatTreatment of the seller, which says why nothing is added where it is exempt
 * @param note in free words of the treasurer; empty when there is none
 */
public record Invoice(
        String number,
        LocalDate issued,
        LocalDate due,
        LocalDate from,
        LocalDate until,
        Party seller,
        Party buyer,
        String buyerReference,
        Payment payment,
        List<Preceding> preceding,
        VatTreatment vatTreatment,
        String note,
        List<InvoiceLine> lines) {

    public Invoice {
        preceding = List.copyOf(preceding);
        lines = List.copyOf(lines);
    }

    /** A credit note when the buyer gets money back, tax counted in. */
    public InvoiceType type() {
        return total().compareTo(Money.ZERO) < 0 ? InvoiceType.CREDIT_NOTE : InvoiceType.INVOICE;
    }

    /** Whether it has lines to which by law nothing is added. */
    public boolean exempts() {
        return lines.stream().anyMatch(line -> line.vat().exempt());
    }

    /** The lines without tax. */
    public Money net() {
        return lines.stream().map(InvoiceLine::net).reduce(Money.ZERO, Money::plus);
    }

    /** The tax by rate, the highest rate first. */
    public List<VatSubtotal> vat() {
        return VatSubtotal.of(lines);
    }

    public Money tax() {
        return vat().stream().map(VatSubtotal::tax).reduce(Money.ZERO, Money::plus);
    }

    /** What is to be paid; below zero when it is given back. */
    public Money total() {
        return net().plus(tax());
    }
}
