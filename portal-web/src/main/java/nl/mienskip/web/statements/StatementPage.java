package nl.mienskip.web.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Written;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.invoices.InvoiceType;
import nl.mienskip.costs.invoices.Party;
import nl.mienskip.costs.invoices.Preceding;
import nl.mienskip.costs.invoices.UblInvoice;
import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.costs.statements.StatementLine;
import nl.mienskip.web.shell.Layout;
import nl.mienskip.web.shell.Texts;

/**
 * A statement to read, on a screen or on paper.
 *
 * @param layout the words, and on a screen what stands around it
 * @param pools of which it bills a part; not told on paper
 */
public record StatementPage(Layout layout, Invoice invoice, List<StatementLine> pools) {

    /** On paper. */
    StatementPage(Layout layout, Invoice invoice) {
        this(layout, invoice, List.of());
    }

    /** One of the particulars. */
    public record Fact(String name, String value) {}

    /** Whether money goes back. */
    public boolean credit() {
        return invoice.type() == InvoiceType.CREDIT_NOTE;
    }

    /** What kind of paper it is, and its number. */
    public String name() {
        return name(layout.texts(), invoice);
    }

    static String name(Texts texts, Invoice invoice) {
        return texts.get(
                invoice.type() == InvoiceType.CREDIT_NOTE ? "statements.credit" : "statements.invoice",
                invoice.number());
    }

    /** Whether it can be had as an electronic invoice. */
    public boolean sendable() {
        return UblInvoice.possible(invoice);
    }

    /** Whose it is, and for what time. */
    public String summary() {
        return layout.t("statements.summary", invoice.buyer().name(), period());
    }

    /** Euros as the reader writes them. */
    public String money(Money amount) {
        return written().money(amount);
    }

    /** What is to be paid or given back, without a sign. */
    public String toPay() {
        return money(Money.ofCents(Math.abs(invoice.total().cents())));
    }

    /** As {@code 21%}, or in words why there is none. */
    public String rate(Vat vat) {
        return vat.percent().signum() > 0
                ? written().number(vat.percent()) + "%"
                : layout.t("statements.vat." + vat.category().code());
    }

    /** By which rule nothing is added. */
    public String exemption() {
        return invoice.vatTreatment().reason(layout.texts().language());
    }

    /** Number and time of the statement, and what it refers to. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("statements.number", invoice.number()));
        facts.add(fact("statements.date", layout.texts().date(invoice.issued())));
        facts.add(fact("statements.period", period()));
        if (invoice.buyerReference() != null && !invoice.buyerReference().isBlank()) {
            facts.add(fact("statements.reference", invoice.buyerReference()));
        }
        if (!invoice.preceding().isEmpty()) {
            facts.add(fact(
                    "statements.earlier",
                    invoice.preceding().stream().map(Preceding::number).collect(Collectors.joining(", "))));
        }
        return facts;
    }

    /** Where a party lives and by which numbers it is known, a line each. */
    public List<String> particulars(Party party) {
        return Stream.of(
                        party.contactName(),
                        party.address().line(),
                        Stream.of(party.address().postcode(), party.address().city())
                                .filter(part -> part != null)
                                .collect(Collectors.joining(" ")),
                        numbered("statements.kvk", party.kvkNumber()),
                        numbered("statements.oin", party.oin()),
                        numbered("statements.vatNumber", party.vatNumber()))
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }

    /** Where the same statement is found as a file. */
    public String file(String extension) {
        return layout.href("/statements/" + invoice.number() + extension);
    }

    /** What a pool is called. */
    public String name(StatementLine pool) {
        return layout.texts().language().from(pool.names());
    }

    /** Where the file is with how a pool was divided. */
    public String split(StatementLine pool) {
        return layout.href(
                "/statements/" + invoice.number() + "/splits/" + pool.key().code() + ".json");
    }

    /** By fours, as on a card. */
    public String iban() {
        return invoice.payment().iban().replaceAll("(.{4})(?=.)", "$1 ");
    }

    private String period() {
        return layout.t(
                "statements.fromTo",
                layout.texts().date(invoice.from()),
                layout.texts().date(invoice.until()));
    }

    private String numbered(String key, String number) {
        return number == null ? null : layout.t(key, number);
    }

    private Fact fact(String key, String value) {
        return new Fact(layout.t(key), value);
    }

    private Written written() {
        return new Written(layout.texts().language());
    }
}
