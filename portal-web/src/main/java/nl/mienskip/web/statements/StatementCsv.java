package nl.mienskip.web.statements;

import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.invoices.InvoiceLine;
import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.costs.invoices.VatSubtotal;
import nl.mienskip.kernel.csv.Csv;
import nl.mienskip.web.shell.Texts;

/** A statement for a spreadsheet: its lines, the tax of each rate and the total, one under another in the same columns. */
final class StatementCsv {

    private final Invoice invoice;
    private final Texts texts;
    private final Csv csv;

    private StatementCsv(Invoice invoice, Texts texts) {
        this.invoice = invoice;
        this.texts = texts;
        this.csv = new Csv(texts.language().locale());
    }

    static Csv of(Invoice invoice, Texts texts) {
        return new StatementCsv(invoice, texts).written();
    }

    private Csv written() {
        csv.line(
                texts.get("statements.number"),
                texts.get("statements.date"),
                texts.get("statements.csv.due"),
                texts.get("statements.csv.from"),
                texts.get("statements.csv.until"),
                texts.get("statements.csv.payer"),
                texts.get("statements.csv.kind"),
                texts.get("statements.csv.code"),
                texts.get("statements.what"),
                texts.get("statements.csv.category"),
                texts.get("statements.csv.percent"),
                texts.get("statements.amount"));
        invoice.lines().forEach(this::line);
        invoice.vat().forEach(this::tax);
        row(
                "statements.csv.total",
                "",
                texts.get("statements.total"),
                "",
                "",
                invoice.total().toEuros());
        return csv;
    }

    private void line(InvoiceLine line) {
        Vat vat = line.vat();
        row(
                "statements.csv.line",
                line.code(),
                line.name(texts.language()),
                vat.category().code(),
                vat.percent(),
                line.net().toEuros());
    }

    private void tax(VatSubtotal rate) {
        Vat vat = rate.vat();
        row(
                "statements.tax",
                "",
                vat.exempt() ? invoice.vatTreatment().reason(texts.language()) : texts.get("statements.tax"),
                vat.category().code(),
                vat.percent(),
                rate.tax().toEuros());
    }

    private void row(String kind, String code, String what, String category, Object percent, Object amount) {
        csv.line(
                invoice.number(),
                invoice.issued(),
                invoice.due(),
                invoice.from(),
                invoice.until(),
                invoice.buyer().name(),
                texts.get(kind),
                code,
                what,
                category,
                percent,
                amount);
    }
}
