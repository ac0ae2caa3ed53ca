package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.scenarios.Membership;
import nl.mienskip.costs.scenarios.Outlook;

/** The scenarios side by side for one membership in one year: in all, and what a member of each size pays by each key. */
class SheetsTable extends Section {
    private static final long serialVersionUID = 1L;

    private final transient List<Outlook.Sheet> sheets;

    SheetsTable(Outlook outlook, Membership membership, int year) {
        sheets = outlook.sheets().stream()
                .filter(sheet -> sheet.membership().equals(membership) && sheet.year() == year)
                .toList();
        addClassName("pool");
        String title = t("scenarios.sheet", PlanWords.of(membership), String.valueOf(year));
        List<String> columns = new ArrayList<>(List.of(t("scenarios.what")));
        sheets.forEach(sheet -> columns.add(PlanWords.of(sheet.scenario())));
        NumbersTable table = new NumbersTable(title, columns);
        table.sum(t("scenarios.total"), cells(sheet -> Euros.of(sheet.total())));
        for (int key = 0; key < outlook.simulation().keys().size(); key++) {
            fill(table, membership, key);
        }
        Outlook.Sheet any = sheets.getFirst();
        add(
                new H2(title),
                new Paragraph(t("scenarios.members.of", any.members(), Figures.whole(any.inhabitants()))),
                table);
    }

    private void fill(NumbersTable table, Membership membership, int key) {
        table.group(
                t("scenarios.by", PlanWords.of(sheets.getFirst().rows().get(key).key())));
        for (int i = 0; i < membership.classes().size(); i++) {
            int size = i;
            table.line(
                    new Span(t(
                            "scenarios.size",
                            Figures.whole(membership.classes().get(size).inhabitants()))),
                    cells(sheet -> amount(sheet.rows().get(key), size)));
        }
    }

    private List<String> cells(Function<Outlook.Sheet, String> of) {
        return sheets.stream().map(of).toList();
    }

    private static String amount(Outlook.Row row, int size) {
        return row.refused() == null ? Euros.of(row.amounts().get(size)) : t("scenarios.notPossible");
    }
}
