package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.budgets.BudgetKind;
import nl.mienskip.costs.budgets.BudgetLineView;
import nl.mienskip.costs.budgets.BudgetView;

/** The lines of a kind under their headings; each leads to its own page. */
class LinesSection extends Section {
    private static final long serialVersionUID = 1L;

    LinesSection(BudgetView budget, BudgetKind kind) {
        addClassName("pool");
        NumbersTable table = new NumbersTable(
                LineWords.of(kind),
                List.of(t("budgets.line"), t("budgets.planned"), t("budgets.actual"), t("budgets.left")));
        budget.byHeading(kind).forEach((heading, lines) -> fill(table.group(heading), lines));
        add(new H2(LineWords.of(kind)), table);
    }

    /** Of every kind that the budget has. */
    static List<LinesSection> all(BudgetView budget) {
        return Arrays.stream(BudgetKind.values())
                .filter(kind -> !budget.byHeading(kind).isEmpty())
                .map(kind -> new LinesSection(budget, kind))
                .toList();
    }

    private static void fill(NumbersTable table, List<BudgetLineView> lines) {
        lines.forEach(line -> table.line(
                name(line), List.of(Euros.of(line.amount()), Euros.of(line.actual()), Euros.of(line.left()))));
        if (lines.size() > 1) {
            table.sum(
                    t("budgets.sum"),
                    List.of(
                            sum(lines, BudgetLineView::amount),
                            sum(lines, BudgetLineView::actual),
                            sum(lines, BudgetLineView::left)));
        }
    }

    /** What it is, and how many times what price where that is more than an amount. */
    private static Div name(BudgetLineView line) {
        Span made = new Span(LineWords.made(line.words()));
        made.addClassName("cell-meta");
        return new Div(OneLineView.link(line), made);
    }

    private static String sum(List<BudgetLineView> lines, Function<BudgetLineView, Money> of) {
        return Euros.of(lines.stream().map(of).reduce(Money.ZERO, Money::plus));
    }
}
