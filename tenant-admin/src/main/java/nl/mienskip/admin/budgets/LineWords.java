package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import java.math.BigDecimal;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.Written;
import nl.mienskip.costs.budgets.BudgetKind;
import nl.mienskip.costs.budgets.WriteBudgetLine;

/** How parts of a line are told. */
final class LineWords {

    private LineWords() {}

    static String of(BudgetKind kind) {
        return t(kind == BudgetKind.COST ? "budgets.costs" : "budgets.income");
    }

    /** 40 × € 87,00; nothing for an amount as a whole. */
    static String made(WriteBudgetLine line) {
        Written written = new Written(Site.language());
        return line.quantity().compareTo(BigDecimal.ONE) == 0
                ? ""
                : written.number(line.quantity()) + " × " + written.rate(line.price());
    }
}
