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
import nl.mienskip.costs.KeyTotal;
import nl.mienskip.costs.MemberKeys;
import nl.mienskip.costs.bills.OurBill;

/** What we would pay if everything was divided in one way, as bars and as a table. */
class OtherKeys extends Section {
    private static final long serialVersionUID = 1L;

    private final transient MemberKeys ours;
    private final String now;

    OtherKeys(OurBill bill) {
        this.ours = bill.keys();
        this.now = t(bill.decided() ? "bill.keys.decided" : "bill.keys.now");
        add(new H2(t("bill.keys")), new Paragraph(t("bill.keys.line")));
        Div picture = new Div(new Svg(Bars.svg("keys", t("bill.keys.picture"), t("bill.keys.words"), bars())));
        picture.addClassName("chart-figure");
        add(picture, table());
    }

    private List<Bars.Bar> bars() {
        List<Bars.Bar> bars = new ArrayList<>();
        bars.add(new Bars.Bar(now, ours.chosen(), true));
        ours.keys().stream()
                .filter(key -> key.amount() != null)
                .forEach(key -> bars.add(new Bars.Bar(name(key), key.amount(), false)));
        return bars;
    }

    private NumbersTable table() {
        NumbersTable table = new NumbersTable(
                t("bill.keys"), List.of(t("bill.pool.key"), t("bill.keys.pay"), t("bill.keys.difference")));
        table.line(new Span(now), List.of(Euros.of(ours.chosen()), ""));
        ours.keys().forEach(key -> table.line(new Span(name(key)), cells(key)));
        return table;
    }

    private List<String> cells(KeyTotal key) {
        return key.difference(ours.chosen())
                .map(difference -> List.of(Euros.of(key.amount()), Euros.change(difference)))
                .orElseGet(() -> List.of(t("bill.pool.notYet"), ""));
    }

    private static String name(KeyTotal key) {
        return t("bill.keys." + key.type());
    }
}
