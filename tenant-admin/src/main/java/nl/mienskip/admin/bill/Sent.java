package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.SiteLink;
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
                t("bill.sent"), List.of(t("bill.sent.statement"), t("bill.sent.amount"), t("bill.sent.status")));
        rows.forEach(row -> table.line(
                name(row, UblInvoice.possible(statements.invoiceOfTenant(row.number()))),
                List.of(Euros.of(row.total()), t("bill.sent." + row.status().apiName()))));
        add(new Paragraph(t("bill.sent.line")), table);
    }

    private static Div name(StatementRow row, boolean sendable) {
        boolean credit = row.type() == InvoiceType.CREDIT_NOTE;
        Div files = new Div(file(row, "pdf", "PDF"), file(row, "csv", "CSV"));
        if (sendable) {
            files.add(file(row, "xml", "UBL"));
        }
        files.addClassName("bill-files");
        Anchor page =
                SiteLink.page(page(row.number()), t(credit ? "bill.sent.credit" : "bill.sent.invoice", row.number()));
        Div days = new Div(
                credit
                        ? Moments.day(row.issued())
                        : t("bill.sent.days", Moments.day(row.issued()), Moments.day(row.due())));
        return new Div(page, days, files);
    }

    private static String page(String number) {
        return "/statements/" + number;
    }

    private static Anchor file(StatementRow row, String extension, String words) {
        return SiteLink.file(page(row.number()) + "." + extension, words, t("bill.sent.file", row.number(), words));
    }
}
