package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.admin.shell.YearSelect;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.budgets.BudgetStage;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** The budget of a year with what was booked on it; the year stands in the address. */
@Route(BudgetsView.PATH)
@MenuEntry(text = "budgets.title", icon = "wallet", order = 15)
@Allow(Right.COSTS_READ)
class BudgetsView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "budgets";

    private final Budgets budgets;
    private final int thisYear;
    private final YearSelect year;
    private final Div actions = new Div();
    private final Div shown = new Div();

    @Inject
    BudgetsView(Budgets budgets, Costs costs) {
        super("budgets.title");
        this.budgets = budgets;
        this.thisYear = costs.thisYear();
        this.year = new YearSelect(t("budgets.year"), years(), this::show);
        actions.addClassName("form-actions");
        add(new ViewHeading(name()).explain(t("budgets.title.line")), year.asFilter(), actions, shown);
    }

    /** Above the heading of what belongs to a budget. */
    static Anchor back(int year) {
        Anchor back = new Anchor(PATH + "?year=" + year, t("budgets.of", String.valueOf(year)));
        back.addComponentAsFirst(new Icon("arrow-left"));
        back.addClassName("back-link");
        return back;
    }

    /** Why something cannot be changed any more. */
    static Paragraph note(BudgetStage stage) {
        Paragraph note = new Paragraph(Texts.name("budgets", stage));
        note.addClassName("note");
        return note;
    }

    /** Those that have a budget, this one and the next. */
    private List<Integer> years() {
        return Stream.concat(
                        budgets.years().stream(),
                        IntStream.of(thisYear + 1, thisYear).boxed())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year.read(event.getLocation(), thisYear);
        show();
    }

    private void show() {
        actions.removeAll();
        shown.removeAll();
        Optional<BudgetView> found = budgets.ofYear(year.getValue());
        found.ifPresentOrElse(this::show, this::offer);
    }

    private void show(BudgetView budget) {
        actions.add(new BudgetActions(budgets, budget, this::again).all());
        if (budget.stage() != BudgetStage.OPEN) {
            shown.add(note(budget.stage()));
        }
        shown.add(new BudgetSummary(budget));
        if (budget.lines().isEmpty()) {
            shown.add(new EmptyState("wallet", t("budgets.noLines")));
        }
        LinesSection.all(budget).forEach(shown::add);
    }

    private void again() {
        show();
        takeFocus();
    }

    private void offer() {
        EmptyState empty = new EmptyState("wallet", t("budgets.none", String.valueOf(year.getValue())));
        if (ActorContext.current().may(Right.COSTS_EDIT)) {
            budgets.years().stream()
                    .filter(before -> before < year.getValue())
                    .findFirst()
                    .ifPresent(before -> empty.add(copyOf(before)));
            empty.add(new Button(
                    t("budgets.begin"), pressed -> new BeginDialog(budgets, year.getValue(), this::again).open()));
        }
        shown.add(empty);
    }

    private Button copyOf(int before) {
        Button copy = new Button(t("budgets.beginFrom", String.valueOf(before)), pressed -> {
            budgets.beginFrom(year.getValue(), before);
            again();
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.setDisableOnClick(true);
        return copy;
    }
}
