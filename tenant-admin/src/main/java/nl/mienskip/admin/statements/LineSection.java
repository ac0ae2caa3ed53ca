package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.statements.StatementLine;
import nl.mienskip.tenants.Language;

/** One line of a statement: what is owed for the year, what was billed of it, what is billed now, and why. */
class LineSection extends Section {
    private static final long serialVersionUID = 1L;

    LineSection(StatementLine line) {
        addClassName("bill-pool");
        UnorderedList how = new UnorderedList();
        sentences(line).forEach(sentence -> how.add(new ListItem(sentence)));
        add(
                new H3(t("statements.line", Site.language().from(line.names()), Euros.of(line.amount()))),
                how,
                new Facts()
                        .add(t("statements.target"), Euros.of(line.target()))
                        .add(t("statements.before"), Euros.of(line.before()))
                        .add(t("statements.tax"), Rates.of(line.key().vat())));
    }

    private static List<String> sentences(StatementLine line) {
        return line.how().getOrDefault(Site.language(), line.how().getOrDefault(Language.NL, List.of()));
    }
}
