package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.CsvLink;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.budgets.AccountView;
import nl.mienskip.costs.budgets.BudgetLineView;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** What became of a year, to read, to print and to put forward. */
@Route("budgets/account/:year(" + Figures.YEAR + ")")
@Allow(Right.COSTS_READ)
class AccountOfYearView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final Budgets budgets;

    @Inject
    AccountOfYearView(Budgets budgets) {
        super("budgets.account");
        this.budgets = budgets;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int year = Integer.parseInt(event.getRouteParameters().get("year").orElseThrow());
        removeAll();
        name(t("budgets.account.of", String.valueOf(year)));
        add(BudgetsView.back(year));
        if (budgets.ofYear(year).isEmpty()) {
            add(new ViewHeading(name()), new EmptyState("wallet", t("budgets.none", String.valueOf(year))));
        } else {
            show(budgets.account(year));
        }
    }

    private void show(AccountView account) {
        BudgetView budget = account.budget();
        add(new ViewHeading(name(), actions(account)).explain(t("budgets.account.line")));
        if (!budget.stage().books()) {
            add(BudgetsView.note(budget.stage()));
        } else if (!account.over()) {
            Paragraph early = new Paragraph(t("budgets.account.early", String.valueOf(budget.year())));
            early.addClassName("note");
            add(early);
        }
        add(new BudgetSummary(budget));
        LinesSection.all(budget).forEach(this::add);
        add(new H2(t("budgets.achieved")));
        List<BudgetLineView> told = budget.lines().stream()
                .filter(line -> !line.achieved().isEmpty())
                .toList();
        if (told.isEmpty()) {
            add(new Paragraph(t("budgets.achieved.none")));
        }
        told.forEach(line -> add(new H3(line.description()), OneLineView.written(line.achieved())));
        String year = String.valueOf(budget.year());
        add(
                new H2(t("budgets.fund")),
                new Facts()
                        .add(t("budgets.fund.before", year), Euros.of(account.fundBefore()))
                        .add(t("budgets.fund.after", year), Euros.of(account.fundAfter())),
                new Anchor("budgets/reserve", t("budgets.fund.see")));
    }

    private Component[] actions(AccountView account) {
        BudgetView budget = account.budget();
        int year = budget.year();
        List<Component> actions = new ArrayList<>();
        if (ActorContext.current().may(Right.COSTS_EDIT)
                && account.over()
                && budget.stage().books()) {
            actions.add(new Button(
                    t("budgets.forward"),
                    new Icon("send"),
                    pressed -> new ForwardDialog(
                                    name(), t("budgets.account.what"), title -> budgets.putForwardAccount(year, title))
                            .open()));
        }
        actions.add(new Button(
                t("budgets.print"),
                new Icon("printer"),
                pressed -> UI.getCurrent().getPage().executeJs("window.print()")));
        actions.add(new CsvLink(
                t("budgets.sheet.write"),
                "mienskip-account-" + year + ".csv",
                () -> AccountCsv.of(budgets.account(year))));
        return actions.toArray(Component[]::new);
    }
}
