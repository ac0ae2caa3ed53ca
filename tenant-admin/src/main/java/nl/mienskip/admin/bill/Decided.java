package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.bills.BilledYear;

/** What we pay of this year by what was decided, with the arithmetic, and how much of it was billed. */
class Decided extends Section {
    private static final long serialVersionUID = 1L;

    Decided(BilledYear billed) {
        String year = String.valueOf(billed.year());
        NumbersTable table = new NumbersTable(
                t("bill.decided", year), List.of(t("bill.meter"), t("bill.decided.whole"), t("bill.decided.billed")));
        billed.lines()
                .forEach(line -> table.line(
                        new HowLine(line.name(Site.language()), line.how(Site.language())),
                        List.of(Euros.of(line.whole()), Euros.of(line.billed()))));
        table.line(new Span(t("bill.decided.sum")), List.of(Euros.of(billed.whole()), Euros.of(billed.billed())));
        add(new H2(t("bill.decided", year)), new Paragraph(t("bill.decided.line")), table);
    }
}
