package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.scenarios.Impact;

/** What a scenario would mean for each participant: by each key, against the year before and against the first key. */
class ImpactTable extends Section {
    private static final long serialVersionUID = 1L;

    ImpactTable(Impact impact) {
        String title = t("scenarios.impact.of", PlanWords.of(impact.scenario()), Euros.of(impact.total()));
        List<String> columns = new ArrayList<>(List.of(
                t("scenarios.participant"),
                t("scenarios.before", String.valueOf(impact.beforeYear())),
                t("scenarios.before.by")));
        impact.keys().forEach(key -> {
            columns.add(t("scenarios.by", PlanWords.of(key)));
            columns.add(t("scenarios.change"));
        });
        NumbersTable table = new NumbersTable(title, columns);
        impact.rows().forEach(row -> table.line(new Span(row.name()), cells(row)));
        add(new H3(title), table);
    }

    private static List<String> cells(Impact.Row row) {
        List<String> cells = new ArrayList<>(List.of(
                words(row.before().map(Impact.Before::amount)),
                row.before().map(before -> Texts.name("scenarios", before.by())).orElse("")));
        row.amounts().forEach(amount -> {
            cells.add(words(amount));
            cells.add(amount.flatMap(then -> row.before().map(before -> then.minus(before.amount())))
                    .map(Euros::change)
                    .orElse(""));
        });
        return cells;
    }

    private static String words(Optional<Money> amount) {
        return amount.map(Euros::of).orElse(t("scenarios.notPossible"));
    }
}
