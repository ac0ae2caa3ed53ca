package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Pages;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.reserves.MovementView;
import nl.mienskip.costs.reserves.Reserves;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;

/** The reserve fund: what it stands at on a day, and every movement. */
@Route("budgets/reserve")
@Allow(Right.COSTS_READ)
class ReserveFundView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final int A_PAGE = 25;

    private final Reserves reserves;
    private final int thisYear;
    private final Div shown = new Div();

    @Inject
    ReserveFundView(Reserves reserves, Costs costs) {
        super("budgets.fund");
        this.reserves = reserves;
        this.thisYear = costs.thisYear();
        add(BudgetsView.back(thisYear), new ViewHeading(name()).explain(t("budgets.fund.line")), shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(1);
    }

    private void show(int number) {
        shown.removeAll();
        boolean edits = ActorContext.current().may(Right.COSTS_EDIT);
        Paged<MovementView> page = reserves.movements(number, A_PAGE);
        if (page.items().isEmpty()) {
            EmptyState empty = new EmptyState("wallet", t("budgets.fund.none"));
            if (edits) {
                empty.add(button(MoveDialog.Kind.OPEN));
            }
            shown.add(empty);
            return;
        }
        if (edits) {
            Div actions = new Div(button(MoveDialog.Kind.IN), button(MoveDialog.Kind.OUT));
            actions.addClassName("form-actions");
            shown.add(actions);
        }
        shown.add(new FundOnDay(reserves, thisYear), table(page), new Pages(page, this::show));
    }

    private static NumbersTable table(Paged<MovementView> page) {
        NumbersTable table = new NumbersTable(
                t("budgets.fund"),
                List.of(
                        t("budgets.fund.purpose"),
                        t("budgets.reference"),
                        t("budgets.on"),
                        t("budgets.amount.booked"),
                        t("budgets.fund.left")));
        page.items()
                .forEach(moved -> table.line(
                        new Span(moved.purpose()),
                        List.of(
                                moved.reference(),
                                Moments.day(moved.on()),
                                Euros.of(moved.amount()),
                                Euros.of(moved.balance()))));
        return table;
    }

    private Button button(MoveDialog.Kind kind) {
        Button button = new Button(
                kind.words(),
                new Icon(kind.icon()),
                pressed -> new MoveDialog(reserves, kind, () -> {
                            show(1);
                            takeFocus();
                        })
                        .open());
        if (kind != MoveDialog.Kind.OUT) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
