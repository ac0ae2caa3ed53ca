package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.ReasonDialog;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.budgets.BudgetLineView;
import nl.mienskip.costs.budgets.BudgetStage;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** One line of a budget: what was planned, what was booked on it, and what it brought. */
@Route("budgets/lines/:id([1-9][0-9]{0,17})")
@Allow(Right.COSTS_READ)
class OneLineView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final Budgets budgets;

    @Inject
    OneLineView(Budgets budgets) {
        super("budgets.line");
        this.budgets = budgets;
    }

    static Anchor link(BudgetLineView line) {
        return new Anchor("budgets/lines/" + line.id(), line.description());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Long.parseLong(event.getRouteParameters().get("id").orElseThrow()));
    }

    private void show(long id) {
        removeAll();
        BudgetLineView line = budgets.line(id);
        name(line.description());
        BudgetStage stage = budgets.ofYear(line.year()).orElseThrow().stage();
        boolean books = ActorContext.current().may(Right.COSTS_EDIT) && stage.books();
        add(
                BudgetsView.back(line.year()),
                new ViewHeading(line.description(), books ? actions(line, stage.plans()) : new Component[0]),
                facts(line),
                new H2(t("budgets.achieved")),
                written(line.achieved().isEmpty() ? t("budgets.achieved.none") : line.achieved()));
        if (books) {
            add(button(
                    "budgets.achieved.write",
                    "pencil",
                    () -> new AchievedDialog(budgets, line, () -> again(line)).open()));
        }
        add(new H2(t("budgets.booked")), new BookingsTable(budgets, line));
    }

    private static Facts facts(BudgetLineView line) {
        return new Facts()
                .add(t("budgets.kind"), LineWords.of(line.kind()))
                .add(t("budgets.heading"), line.heading())
                .add(t("budgets.made"), LineWords.made(line.words()))
                .add(t("budgets.planned"), Euros.of(line.amount()))
                .add(t("budgets.actual"), Euros.of(line.actual()))
                .add(t("budgets.left"), Euros.of(line.left()))
                .add(t("budgets.came"), line.topUp() == null ? "" : t("budgets.came.topUp", "#" + line.topUp()));
    }

    /** As it was typed, in as many lines. */
    static Paragraph written(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("written");
        return paragraph;
    }

    private Component[] actions(BudgetLineView line, boolean plans) {
        Button book = button("budgets.book", "plus", () -> new BookDialog(budgets, line, () -> again(line)).open());
        book.addThemeVariants(ButtonVariant.PRIMARY);
        List<Component> actions = new ArrayList<>(List.of(book));
        if (plans) {
            actions.add(button(
                    "shell.change",
                    "pencil",
                    () -> LineDialog.change(budgets, line, () -> again(line)).open()));
        }
        if (plans && budgets.bookings(line.id(), 1, 1).items().isEmpty()) {
            actions.add(button("budgets.line.remove", "trash-2", () -> remove(line)));
        }
        return actions.toArray(Component[]::new);
    }

    private void remove(BudgetLineView line) {
        new ReasonDialog(
                        t("budgets.line.remove.sure", line.description()),
                        t("budgets.line.remove.what", String.valueOf(line.year())),
                        t("budgets.line.remove"),
                        why -> {
                            budgets.remove(line.id(), line.version(), why);
                            Notices.done(t("budgets.line.removed"));
                            getUI().orElseThrow().navigate(BudgetsView.PATH + "?year=" + line.year());
                        })
                .open();
    }

    private void again(BudgetLineView line) {
        show(line.id());
        takeFocus();
    }

    private static Button button(String text, String icon, Runnable work) {
        return new Button(t(text), new Icon(icon), pressed -> work.run());
    }
}
