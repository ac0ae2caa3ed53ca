package nl.mienskip.costs.statements;

import java.util.List;
import nl.mienskip.costs.billers.BillerView;
import nl.mienskip.costs.invoices.Address;
import nl.mienskip.costs.invoices.InvoiceType;
import nl.mienskip.costs.invoices.Party;
import nl.mienskip.costs.invoices.Payment;
import nl.mienskip.costs.invoices.Preceding;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.PostalAddress;

/** Puts a statement on paper: who sends it to whom, when, and what it follows. */
final class Paper {

    private Paper() {}

    /**
     * A settlement, a correction and a credit note name what they follow.
     *
     * @param contact whom to speak to about it, itself or whoever it went up in
     * @param before the participant's statements of the year
     */
    static StatementView of(
            RoundDocument document,
            String digest,
            BillerView biller,
            ParticipantView participant,
            ParticipantView contact,
            List<StatementStore.Latest> before,
            List<StatementLine> lines) {
        StatementView first = of(document, digest, biller, participant, contact, lines);
        return document.question().kind() == RoundKind.ADVANCE
                        && first.invoice().type() == InvoiceType.INVOICE
                ? first
                : first.after(before.stream()
                        .map(each -> new Preceding(each.number(), each.issued()))
                        .toList());
    }

    private static StatementView of(
            RoundDocument document,
            String digest,
            BillerView biller,
            ParticipantView participant,
            ParticipantView contact,
            List<StatementLine> lines) {
        return new StatementView(
                "",
                participant.id(),
                document.question(),
                document.from(),
                digest,
                document.issued(),
                document.issued().plusDays(biller.dueDays()),
                biller.party(),
                party(participant, contact),
                participant.vatPosition(),
                orNull(participant.buyerReference()),
                new Payment(biller.iban(), biller.bicOrNull(), biller.name(), ""),
                List.of(),
                document.vat(),
                lines);
    }

    private static Party party(ParticipantView participant, ParticipantView contact) {
        PostalAddress address = participant.address();
        return new Party(
                participant.name(),
                address == null
                        ? null
                        : new Address(address.line(), address.postcode(), address.city(), address.country()),
                participant.kvkNumber(),
                participant.oin(),
                null,
                orNull(contact.contactName()),
                orNull(contact.contactEmail()));
    }

    private static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
