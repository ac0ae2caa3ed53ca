package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Pages;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.statements.PlannedStatement;
import nl.mienskip.costs.statements.RoundPlan;
import nl.mienskip.kernel.page.Paged;

/** Who would get what, with the difference from what they got last; in pages, as there may be thousands. */
class PlanTable extends Div {
    private static final long serialVersionUID = 1L;

    private static final int ON_A_PAGE = 50;

    private final transient RoundPlan plan;

    PlanTable(RoundPlan plan) {
        this.plan = plan;
        show(1);
    }

    private void show(int number) {
        removeAll();
        Paged<PlannedStatement> page = Paged.of(plan.statements(), number, ON_A_PAGE);
        NumbersTable table = new NumbersTable(
                t("statements.plan.table"),
                List.of(
                        t("statements.participant"),
                        t("statements.net"),
                        t("statements.tax"),
                        t("statements.total"),
                        t("statements.last"),
                        t("statements.difference")));
        page.items().forEach(planned -> line(table, planned));
        add(table, new Pages(page, this::show));
    }

    private static void line(NumbersTable table, PlannedStatement planned) {
        Invoice invoice = planned.statement().invoice();
        table.line(
                name(planned),
                List.of(
                        Euros.of(invoice.net()),
                        Euros.of(invoice.tax()),
                        Euros.of(invoice.total()),
                        planned.lastNet() == null ? "–" : Euros.of(planned.lastNet()),
                        planned.lastNet() == null ? "–" : Euros.of(invoice.net().minus(planned.lastNet()))));
    }

    private static Component name(PlannedStatement planned) {
        Div name = new Div(new Anchor("participants/" + planned.statement().participantId(), planned.name()));
        if (!planned.mailed()) {
            name.add(remark(t("statements.plan.unmailed")));
        }
        if (!planned.unknown().isEmpty()) {
            name.add(remark(t("statements.plan.unknown", String.join(", ", planned.unknown()))));
        }
        return name;
    }

    private static Div remark(String words) {
        Div remark = new Div(new Span(words));
        remark.addClassName("remark");
        return remark;
    }
}
