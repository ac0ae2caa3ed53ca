package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mienskip.admin.shell.CsvLink;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.statements.PaymentStatus;
import nl.mienskip.costs.statements.RoundView;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** The rounds of a year and its statements; what is filtered stands in the address. */
@Route(StatementsView.PATH)
@MenuEntry(text = "statements.title", icon = "receipt", order = 18)
@Allow(Right.COSTS_READ)
class StatementsView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "statements";

    private final Statements statements;
    private final Costs costs;
    private final Select<Integer> year = new Select<>();
    private final TextField words = new TextField(t("statements.search"));
    private final ComboBox<PaymentStatus> status = new ComboBox<>(t("statements.status"), PaymentStatus.values());
    private final Div rounds = new Div();
    private final StatementGrid grid;
    private final EmptyState nothing = new EmptyState("receipt", t("statements.nothing"));
    private boolean reading;

    @Inject
    StatementsView(Statements statements, Costs costs) {
        super("statements.title");
        this.statements = statements;
        this.costs = costs;
        this.grid = new StatementGrid(statements);
        year.setLabel(t("statements.year"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        status.setItemLabelGenerator(value -> Texts.name("statements", value));
        status.setPlaceholder(t("statements.status.all"));
        status.setClearButtonVisible(true);
        year.addValueChangeListener(change -> asked());
        words.addValueChangeListener(change -> asked());
        status.addValueChangeListener(change -> asked());
        Div filter = new Div(year, words, status);
        filter.addClassName("filter");
        add(
                new ViewHeading(name(), actions()).explain(t("statements.title.line")),
                links(),
                filter,
                rounds,
                new H2(t("statements.list")),
                grid,
                nothing);
    }

    private Component[] actions() {
        List<Component> actions = new ArrayList<>();
        if (ActorContext.current().may(Right.COSTS_EDIT)) {
            Button plan = new Button(
                    t("statements.plan"),
                    new Icon("plus"),
                    pressed -> UI.getCurrent().navigate(PlanView.class));
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(plan);
            actions.add(new Button(
                    t("statements.payments.read"),
                    new Icon("upload"),
                    pressed -> new PaymentsDialog(statements, this::show).open()));
        }
        actions.add(new CsvLink(
                t("statements.csv"), "mienskip-statements.csv", () -> StatementsCsv.of(statements, query().filter())));
        return actions.toArray(Component[]::new);
    }

    private static Div links() {
        Div links = new Div(
                new Anchor(BillerView.PATH, t("statements.biller")),
                new Anchor(VatView.PATH, t("statements.vat")),
                new Anchor(YearCheckView.PATH, t("statements.check.year")),
                new Anchor("costs", t("statements.preview")));
        links.addClassNames("links", "view-links");
        return links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StatementQuery query = StatementQuery.of(event.getLocation().getQueryParameters(), costs.thisYear());
        reading = true;
        year.setItems(years(query.year()));
        year.setValue(query.year());
        words.setValue(query.words());
        status.setValue(query.status());
        reading = false;
        show();
    }

    private List<Integer> years(int asked) {
        return Stream.concat(
                        statements.years().stream(),
                        IntStream.of(costs.thisYear(), asked).boxed())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    private StatementQuery query() {
        return new StatementQuery(year.getValue(), words.getValue(), status.getValue());
    }

    private void asked() {
        if (!reading) {
            show();
            getUI().orElseThrow().getPage().getHistory().replaceState(null, new Location(PATH, query().parameters()));
        }
    }

    private void show() {
        rounds.removeAll();
        List<RoundView> found = statements.rounds(year.getValue());
        rounds.add(new H2(t("statements.rounds", String.valueOf(year.getValue()))));
        rounds.add(
                found.isEmpty()
                        ? new EmptyState("send", t("statements.rounds.none", String.valueOf(year.getValue())))
                        : new RoundsTable(found));
        boolean any = grid.show(query().filter());
        grid.setVisible(any);
        nothing.setVisible(!any);
    }
}
