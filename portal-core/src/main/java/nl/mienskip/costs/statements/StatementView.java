package nl.mienskip.costs.statements;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.invoices.Party;
import nl.mienskip.costs.invoices.Payment;
import nl.mienskip.costs.invoices.Preceding;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.participants.VatPosition;

/**
 * A statement as it was issued; nothing of it changes any more.
 *
 * @param from first day of what it is about
 * @param roundDigest fingerprint of the round's document, in which the facts stand that it was reckoned from
 * @param vatPosition of the buyer at that moment
 * @param buyerReference what the buyer wants to see on it; null when nothing
 * @param preceding the statements of the year that it settles or corrects
 * @param vat how the cooperation stood towards value added tax in that year
 */
public record StatementView(
        String number,
        long participantId,
        RoundQuestion round,
        LocalDate from,
        String roundDigest,
        LocalDate issued,
        LocalDate due,
        Party seller,
        Party buyer,
        VatPosition vatPosition,
        String buyerReference,
        Payment payment,
        List<Preceding> preceding,
        VatTreatment vat,
        List<StatementLine> lines) {

    public StatementView {
        preceding = List.copyOf(preceding);
        lines = List.copyOf(lines);
    }

    /** Last day of what it is about. */
    public LocalDate until() {
        return round.until();
    }

    /** The lines that bill or give back something, as the paper that leaves the house. */
    public Invoice invoice() {
        return new Invoice(
                number,
                issued,
                due,
                from,
                until(),
                seller,
                buyer,
                buyerReference,
                payment,
                preceding,
                vat,
                "",
                lines.stream()
                        .filter(line -> !line.amount().equals(Money.ZERO))
                        .map(StatementLine::invoiceLine)
                        .toList());
    }

    /** The lines that are parts of a pool: each was divided over all who pay. */
    public List<StatementLine> pools() {
        return lines.stream()
                .filter(line -> line.key().source() == LineKey.Source.POOL)
                .filter(line -> !line.target().equals(Money.ZERO))
                .toList();
    }

    /** The same under another number. */
    StatementView numbered(String given) {
        Payment quoting = new Payment(payment.iban(), payment.bic(), payment.accountName(), given);
        return changed(given, quoting, preceding, lines);
    }

    /** The same, naming what it follows. */
    StatementView after(List<Preceding> others) {
        return changed(number, payment, others, lines);
    }

    /** The same with other lines. */
    StatementView with(List<StatementLine> others) {
        return changed(number, payment, preceding, others);
    }

    private StatementView changed(
            String newNumber, Payment newPayment, List<Preceding> newPreceding, List<StatementLine> newLines) {
        return new StatementView(
                newNumber,
                participantId,
                round,
                from,
                roundDigest,
                issued,
                due,
                seller,
                buyer,
                vatPosition,
                buyerReference,
                newPayment,
                newPreceding,
                vat,
                newLines);
    }
}
