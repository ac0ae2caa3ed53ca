package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.PreviewLine;

/** One pool of the bill: what it costs all, what of it is ours, and the sum that leads there. */
class PoolShare extends Section {
    private static final long serialVersionUID = 1L;

    PoolShare(PreviewLine line) {
        addClassName("bill-pool");
        add(new H3(line.pool().name(Site.language())));
        add(new Facts()
                .add(t("bill.pool.all"), Euros.of(line.pool().amount()))
                .add(t("bill.pool.key"), t("bill.key." + line.pool().key().type()))
                .add(
                        t("bill.pool.ours"),
                        line.share() == null
                                ? t("bill.pool.notYet")
                                : Euros.of(line.share().amount())));
        if (line.share() == null) {
            add(new Paragraph(line.refused().in(Site.language())));
            return;
        }
        UnorderedList sum = new UnorderedList();
        line.words(Site.language()).forEach(sentence -> sum.add(new ListItem(sentence)));
        add(new Details(t("bill.how"), sum, exact(line)));
    }

    private static Facts exact(PreviewLine line) {
        return new Facts()
                .add(t("bill.quota"), Euros.exact(line.share().quota()))
                .add(t("bill.adjustment"), Euros.exact(line.share().adjustment()));
    }
}
