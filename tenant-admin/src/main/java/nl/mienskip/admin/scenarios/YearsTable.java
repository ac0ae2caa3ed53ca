package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.scenarios.Membership;
import nl.mienskip.costs.scenarios.Outlook;

/** The years side by side: in all, and for each member when all pay the same. */
class YearsTable extends Section {
    private static final long serialVersionUID = 1L;

    YearsTable(Outlook outlook) {
        addClassName("pool");
        List<String> columns = new ArrayList<>(List.of(t("scenarios.what")));
        for (int i = 0; i < outlook.simulation().years(); i++) {
            columns.add(String.valueOf(outlook.simulation().from() + i));
        }
        NumbersTable table = new NumbersTable(t("scenarios.perYear"), columns);
        outlook.simulation().memberships().forEach(membership -> fill(table, outlook, membership));
        add(new H2(t("scenarios.perYear")), table);
    }

    private static void fill(NumbersTable table, Outlook outlook, Membership membership) {
        table.group(PlanWords.of(membership));
        outlook.simulation().scenarios().forEach(scenario -> {
            List<Outlook.Sheet> sheets = outlook.sheets().stream()
                    .filter(sheet -> sheet.membership().equals(membership)
                            && sheet.scenario().equals(scenario))
                    .toList();
            table.line(
                    new Span(t("scenarios.total.of", PlanWords.of(scenario))),
                    sheets.stream().map(sheet -> Euros.of(sheet.total())).toList());
            table.line(
                    new Span(t("scenarios.each.of", PlanWords.of(scenario))),
                    sheets.stream().map(sheet -> Euros.of(each(sheet))).toList());
        });
    }

    private static Money each(Outlook.Sheet sheet) {
        return Money.rounded(sheet.total().toFraction().dividedBy(BigInteger.valueOf(sheet.members())));
    }
}
