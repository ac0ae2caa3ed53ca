package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.bills.KeyTotal;
import nl.mienskip.costs.bills.OurBill;

/** What we would pay if everything was divided in one way, as bars and as a table. */
class OtherKeys extends Section {
    private static final long serialVersionUID = 1L;

    OtherKeys(OurBill bill) {
        add(new H2(t("bill.keys")), new Paragraph(t("bill.keys.line")));
        Div picture = new Div(new Svg(Bars.svg("keys", t("bill.keys.picture"), t("bill.keys.words"), bars(bill))));
        picture.addClassName("chart-figure");
        add(picture, table(bill));
    }

    private static List<Bars.Bar> bars(OurBill bill) {
        List<Bars.Bar> bars = new ArrayList<>();
        bars.add(new Bars.Bar(t("bill.keys.now"), bill.preview(), true));
        bill.keys().stream()
                .filter(key -> key.amount() != null)
                .forEach(key -> bars.add(new Bars.Bar(name(key), key.amount(), false)));
        return bars;
    }

    private static NumbersTable table(OurBill bill) {
        NumbersTable table = new NumbersTable(
                t("bill.keys"), List.of(t("bill.pool.key"), t("bill.keys.pay"), t("bill.keys.difference")));
        table.line(new Span(t("bill.keys.now")), List.of(Euros.of(bill.preview()), ""));
        bill.keys().forEach(key -> table.line(new Span(name(key)), cells(key.amount(), bill.preview())));
        return table;
    }

    private static List<String> cells(Money amount, Money now) {
        if (amount == null) {
            return List.of(t("bill.pool.notYet"), "");
        }
        return List.of(Euros.of(amount), Euros.change(amount.minus(now)));
    }

    private static String name(KeyTotal key) {
        return t("bill.keys." + key.type());
    }
}
