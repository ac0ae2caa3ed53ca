package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.invoices.Invoice;

/** What a statement comes to, with the tax of each rate. */
class SumsTable extends NumbersTable {
    private static final long serialVersionUID = 1L;

    SumsTable(Invoice invoice) {
        super(t("statements.sums"), List.of(t("statements.rate"), t("statements.taxable"), t("statements.tax")));
        invoice.vat()
                .forEach(vat ->
                        line(new Span(Rates.of(vat.vat())), List.of(Euros.of(vat.taxable()), Euros.of(vat.tax()))));
        line(new Span(t("statements.together")), List.of(Euros.of(invoice.net()), Euros.of(invoice.tax())));
        line(new Span(t("statements.total")), List.of("", Euros.of(invoice.total())));
    }
}
