package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.MemberKeys;

/** What proposed pools mean for whoever pays for us, by their own keys and by others. */
class OurKeys extends Section {
    private static final long serialVersionUID = 1L;

    OurKeys(MemberKeys ours) {
        add(new Paragraph(t("decisions.ours.line", ours.name())), new Paragraph(t("decisions.keys.line")));
        NumbersTable table = new NumbersTable(
                t("decisions.keys"), List.of(t("decisions.keys.key"), t("decisions.keys.pay"), t("decisions.change")));
        table.line(
                new Span(t("decisions.after")),
                List.of(ours.chosen() == null ? t("decisions.keys.not") : Euros.of(ours.chosen()), ""));
        ours.keys()
                .forEach(key -> table.line(
                        new Span(t("decisions.keys." + key.type())),
                        List.of(
                                key.amount() == null ? t("decisions.keys.not") : Euros.of(key.amount()),
                                ours.chosen() == null ? "" : KeysTable.difference(key, ours))));
        add(table);
    }
}
