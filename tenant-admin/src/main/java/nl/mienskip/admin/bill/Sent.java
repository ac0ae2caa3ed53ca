package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.invoices.InvoiceType;
import nl.mienskip.costs.invoices.UblInvoice;
import nl.mienskip.costs.statements.StatementRow;
import nl.mienskip.costs.statements.Statements;

/** The statements that whoever pays for us was sent: what of them is paid, and each as a page and as files. */
class Sent extends Section {
    private static final long serialVersionUID = 1L;

    Sent(Statements statements) {
        add(new H2(t("bill.sent")));
        List<StatementRow> rows = statements.ofTenant();
        if (rows.isEmpty()) {
            add(new EmptyState("receipt", t("bill.sent.none")));
            return;
        }
        NumbersTable table = new NumbersTable(
                t("bill.sent"),
                List.of(t("bill.sent.statement"), t("bill.sent.due"), t("bill.sent.amount"), t("bill.sent.status")));
        rows.forEach(row -> table.line(
                name(row, UblInvoice.possible(statements.invoiceOfTenant(row.number()))),
                List.of(
                        row.type() == InvoiceType.CREDIT_NOTE ? "" : Moments.day(row.due()),
                        Euros.of(row.total()),
                        t("bill.sent." + row.status().apiName()))));
        add(new Paragraph(t("bill.sent.line")), table);
    }

    private static Div name(StatementRow row, boolean sendable) {
        String kind = row.type() == InvoiceType.CREDIT_NOTE ? "bill.sent.credit" : "bill.sent.invoice";
        Div files = new Div(file(row, "pdf", "PDF"), file(row, "csv", "CSV"));
        if (sendable) {
            files.add(file(row, "xml", "UBL"));
        }
        files.addClassName("bill-files");
        return new Div(
                outside(
                        (Site.language() == Site.tenant().ownLanguage()
                                        ? ""
                                        : "/" + Site.language().tag()) + "/statements/" + row.number(),
                        t(kind, row.number())),
                new Div(new Span(Moments.day(row.issued()))),
                files);
    }

    private static Anchor file(StatementRow row, String extension, String words) {
        Anchor link = outside(
                "/api/v1/costs/statements/" + row.number() + "." + extension + "?language="
                        + Site.language().tag(),
                words);
        link.getElement().setAttribute("download", "");
        link.setAriaLabel(t("bill.sent.file", row.number(), words));
        return link;
    }

    /** Leads out of the back office, so that its own router leaves it alone. */
    private static Anchor outside(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return link;
    }
}
