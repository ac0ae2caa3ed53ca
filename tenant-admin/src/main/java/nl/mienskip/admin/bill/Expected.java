package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.ExpectedUse;
import nl.mienskip.costs.bills.Expectation;
import nl.mienskip.costs.bills.OurBill;

/** What this year is expected to come to, and how that is reckoned. */
class Expected extends Section {
    private static final long serialVersionUID = 1L;

    Expected(int year, OurBill bill) {
        Expectation expectation = bill.expectation();
        add(new H2(t("bill.expected", String.valueOf(year))));
        if (expectation.uses().isEmpty()) {
            add(new Paragraph(t("bill.expected.fixed")));
            return;
        }
        Paragraph total = new Paragraph(
                expectation.total() == null
                        ? t("bill.pool.notYet")
                        : t("bill.expected.total", Euros.of(expectation.total()), Euros.of(bill.preview())));
        add(
                total,
                new Paragraph(t(
                        "bill.expected.how",
                        Moments.day(expectation.until()),
                        String.valueOf(ExpectedUse.RECENT_DAYS))));
        NumbersTable uses = new NumbersTable(
                t("bill.expected", String.valueOf(year)),
                List.of(t("bill.meter"), t("bill.expected.soFar"), t("bill.expected.year")));
        expectation
                .uses()
                .forEach(use -> uses.line(
                        new Span(Meters.name(use.meter())),
                        List.of(Meters.words(use.meter(), use.soFar()), Meters.words(use.meter(), use.expected()))));
        add(uses);
    }
}
