package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.costs.scenarios.Outlook;
import nl.mienskip.costs.scenarios.Scenarios;
import nl.mienskip.costs.scenarios.Simulation;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** Plans that somebody thinks of, reckoned at once; nothing is stored. Begins with an example. */
@Route("scenarios")
@MenuEntry(text = "scenarios.title", icon = "lightbulb", order = 17)
@Allow(Right.COSTS_READ)
class ScenariosView extends View {
    private static final long serialVersionUID = 1L;

    private final Scenarios scenarios;
    private final Div shown = new Div();

    @Inject
    ScenariosView(Scenarios scenarios, Budgets budgets) {
        super("scenarios.title");
        this.scenarios = scenarios;
        Paragraph note = new Paragraph(t("scenarios.note"));
        note.addClassName("note");
        shown.setId("outcome");
        add(new ViewHeading(name()).explain(t("scenarios.title.line")), note, new PlanForm(budgets, this::show), shown);
    }

    private void show(Simulation simulation) {
        Outlook outlook = scenarios.simulate(simulation);
        shown.removeAll();
        shown.add(new H2(t("scenarios.assumptions")), Assumptions.of(simulation), Assumptions.plans(simulation));
        simulation
                .memberships()
                .forEach(membership -> shown.add(new SheetsTable(outlook, membership, simulation.from())));
        if (simulation.years() > 1) {
            shown.add(new YearsTable(outlook));
        }
        shown.add(new CurvesFigure(outlook));
        shown.add(new H2(t("scenarios.impact")), new Paragraph(t("scenarios.impact.line")));
        scenarios.impacts(simulation).forEach(impact -> shown.add(new ImpactTable(impact)));
    }
}
