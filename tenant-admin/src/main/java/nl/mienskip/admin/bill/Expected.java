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
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.ExpectedUse;
import nl.mienskip.costs.bills.Expectation;
import nl.mienskip.costs.bills.OurBill;

/** What this year is expected to come to, by what was decided where something was, and how that is reckoned. */
class Expected extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Expectation expectation;
    private final String year;

    Expected(OurBill bill) {
        this.expectation = bill.expectation();
        this.year = String.valueOf(bill.share().year());
        add(new H2(t("bill.expected", year)), new Paragraph(total(bill)));
        if (expectation.decided() && expectation.total() != null) {
            add(lines(), new Paragraph(t("bill.expected.more")));
        }
        if (expectation.uses().isEmpty()) {
            add(new Paragraph(t("bill.expected.fixed")));
        } else {
            add(
                    new Paragraph(t(
                            "bill.expected.how",
                            Moments.day(expectation.until()),
                            String.valueOf(ExpectedUse.RECENT_DAYS))),
                    uses());
        }
    }

    private String total(OurBill bill) {
        if (expectation.total() == null) {
            return t("bill.pool.notYet");
        }
        return expectation.decided()
                ? t("bill.expected.decided", Euros.of(expectation.total()))
                : t(
                        "bill.expected.total",
                        Euros.of(expectation.total()),
                        Euros.of(bill.keys().chosen()));
    }

    private NumbersTable lines() {
        NumbersTable lines =
                new NumbersTable(t("bill.expected.lines"), List.of(t("bill.expected.what"), t("bill.expected.year")));
        expectation
                .lines()
                .forEach(line -> lines.line(
                        new HowLine(
                                Site.language().from(line.names()), line.how().apply(Site.language())),
                        List.of(Euros.of(line.amount()))));
        return lines.sum(t("bill.decided.sum"), List.of(Euros.of(expectation.total())));
    }

    private NumbersTable uses() {
        NumbersTable uses = new NumbersTable(
                t("bill.expected", year), List.of(t("bill.meter"), t("bill.expected.soFar"), t("bill.expected.year")));
        expectation
                .uses()
                .forEach(use -> uses.line(
                        new Span(Meters.name(use.meter())),
                        List.of(Meters.words(use.meter(), use.soFar()), Meters.words(use.meter(), use.expected()))));
        return uses;
    }
}
