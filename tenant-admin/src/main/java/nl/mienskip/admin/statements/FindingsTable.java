package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Pages;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.statements.Finding;
import nl.mienskip.costs.statements.Verification;
import nl.mienskip.kernel.page.Paged;

/** What is not as it was issued, in pages. */
class FindingsTable extends Div {
    private static final long serialVersionUID = 1L;

    private static final int ON_A_PAGE = 50;

    private final transient List<Finding> findings;

    FindingsTable(List<Finding> findings) {
        this.findings = findings;
        show(1);
    }

    private void show(int number) {
        removeAll();
        Paged<Finding> page = Paged.of(findings, number, ON_A_PAGE);
        NumbersTable table = new NumbersTable(
                t("statements.findings"), List.of(t("statements.finding.about"), t("statements.finding.what")));
        table.addClassName("told");
        page.items().forEach(finding -> table.line(about(finding), List.of(what(finding))));
        add(table, new Pages(page, this::show));
    }

    private static String what(Finding finding) {
        return finding.number().isEmpty() && finding.fault() == Verification.Fault.SUMS
                ? t("statements.finding.sums")
                : Texts.name("statements", finding.fault());
    }

    private static Component about(Finding finding) {
        if (finding.number().isEmpty()) {
            return new Span(finding.round() == null ? t("statements.finding.year") : RoundWords.of(finding.round()));
        }
        return finding.fault() == Verification.Fault.MISSING
                ? new Span(finding.number())
                : new Anchor(StatementsView.PATH + "/" + finding.number(), finding.number());
    }
}
