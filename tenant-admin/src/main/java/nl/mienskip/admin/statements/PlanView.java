package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Busy;
import nl.mienskip.admin.shell.Confirmation;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.admin.shell.YearSelect;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.statements.RoundKind;
import nl.mienskip.costs.statements.RoundPlan;
import nl.mienskip.costs.statements.RoundQuestion;
import nl.mienskip.costs.statements.RoundView;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** Plans a round: what is to be billed, who would get what, and issuing it. */
@Route(StatementsView.PATH + "/plan")
@Allow(Right.COSTS_EDIT)
class PlanView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final int USUAL_ADVANCES = 4;
    private static final int MOST_ADVANCES = 12;

    private final Statements statements;
    private final int thisYear;
    private final Fields fields = new Fields();
    private final IntegerField year = fields.add("year", new IntegerField(t("statements.year")));
    private final Select<RoundKind> kind = new Select<>();
    private final IntegerField number = fields.add("part", new IntegerField(t("statements.advance.number")));
    private final IntegerField of = fields.add("of", new IntegerField(t("statements.advance.of")));
    private final Div shown = new Div();
    private final Set<Component> chosen = new HashSet<>();

    @Inject
    PlanView(Statements statements, Costs costs) {
        super("statements.plan");
        this.statements = statements;
        kind.setLabel(t("statements.kind"));
        kind.setItems(RoundKind.values());
        kind.setItemLabelGenerator(value -> Texts.name("statements", value));
        fields.add("kind", kind);
        kind.addValueChangeListener(change -> advance(change.getValue() == RoundKind.ADVANCE));
        kind.setHelperText(t("statements.kind.help"));
        thisYear = costs.thisYear();
        year.addValueChangeListener(change -> propose());
        for (HasValue<?, ?> field : List.of(year, kind, number, of)) {
            field.addValueChangeListener(change -> changed(field, change.isFromClient()));
        }
        number.setStepButtonsVisible(true);
        number.setMin(1);
        number.setMax(MOST_ADVANCES);
        of.setStepButtonsVisible(true);
        of.setMin(1);
        of.setMax(MOST_ADVANCES);
        shown.getElement().setAttribute("aria-live", "polite");
        Button plan = new Button(t("statements.plan.show"), pressed -> plan());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(plan);
        actions.addClassName("form-actions");
        add(
                new BackLink(t("statements.title"), StatementsView.class),
                new ViewHeading(name()).explain(t("statements.plan.line")),
                new FormLayout(year, kind, number, of),
                actions,
                shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year.setValue(YearSelect.in(event.getLocation().getQueryParameters()).orElse(thisYear));
    }

    /** What was shown is of another question now. */
    private void changed(HasValue<?, ?> field, boolean byHand) {
        shown.removeAll();
        if (byHand) {
            chosen.add((Component) field);
        }
    }

    /** Proposes, unless somebody chose it by hand. */
    private <C extends Component & HasValue<?, T>, T> void propose(C field, T value) {
        if (!chosen.contains(field)) {
            field.setValue(value);
        }
    }

    /** What comes next of the year: its following advance, or when it is over the settlement, or else a correction. */
    private void propose() {
        List<RoundQuestion> sent = year.isEmpty()
                ? List.of()
                : statements.rounds(year.getValue()).stream()
                        .map(RoundView::round)
                        .toList();
        RoundQuestion last =
                sent.stream().filter(round -> round.kind() == RoundKind.ADVANCE).reduce(null, (before, round) -> round);
        propose(number, last == null ? 1 : Math.min(last.number() + 1, last.of()));
        propose(of, last == null ? USUAL_ADVANCES : last.of());
        if (sent.stream().anyMatch(round -> round.kind() == RoundKind.SETTLEMENT)) {
            propose(kind, RoundKind.CORRECTION);
        } else {
            propose(kind, !year.isEmpty() && year.getValue() < thisYear ? RoundKind.SETTLEMENT : RoundKind.ADVANCE);
        }
    }

    private void advance(boolean is) {
        number.setVisible(is);
        of.setVisible(is);
    }

    private RoundQuestion question() {
        boolean advance = kind.getValue() == RoundKind.ADVANCE;
        fields.require("year", year.getValue() != null);
        fields.require("part", !advance || number.getValue() != null);
        fields.require("of", !advance || of.getValue() != null);
        return new RoundQuestion(
                year.getValue(), kind.getValue(), advance ? number.getValue() : 1, advance ? of.getValue() : 1);
    }

    private void plan() {
        Busy.during(shown, t("statements.plan.busy"), () -> fields.attempt(() -> show(statements.plan(question()))));
    }

    private void show(RoundPlan plan) {
        plan.unknown().stream()
                .filter(notes -> plan.statements().stream()
                        .noneMatch(each -> each.statement().participantId() == notes.participantId()))
                .forEach(notes -> shown.add(new Paragraph(
                        notes.name() + ": " + t("statements.plan.unknown", String.join(", ", notes.codes())))));
        if (!plan.issuable()) {
            shown.add(new EmptyState("receipt", t("statements.plan.nothing")));
            return;
        }
        boolean closes = plan.statements().isEmpty();
        if (closes) {
            shown.add(new EmptyState(
                    "receipt",
                    t("statements.plan.closes", String.valueOf(plan.round().year()))));
        } else {
            Paragraph total = new Paragraph(
                    t("statements.plan.total", plan.statements().size(), Euros.of(plan.net()), Euros.of(plan.total())));
            total.addClassName("bill-total");
            shown.add(new PlanTable(plan), total);
        }
        if (!plan.missing().isEmpty()) {
            Paragraph missing = new Paragraph(t("statements.plan.incomplete"));
            missing.addClassName("note");
            missing.add(new Text(" "), BillerView.link());
            shown.add(missing);
            return;
        }
        Button issue = new Button(t(closes ? "statements.close" : "statements.issue"), pressed -> ask(plan));
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(issue);
        actions.addClassName("form-actions");
        shown.add(actions);
    }

    private void ask(RoundPlan plan) {
        boolean closes = plan.statements().isEmpty();
        String year = String.valueOf(plan.round().year());
        new Confirmation(
                        closes
                                ? t("statements.close.ask", year)
                                : t("statements.issue.ask", RoundWords.of(plan.round())),
                        closes
                                ? t("statements.close.consequence", year)
                                : t(
                                        "statements.issue.consequence",
                                        plan.statements().size()),
                        t(closes ? "statements.close" : "statements.issue"),
                        () -> Busy.during(shown, t("statements.issue.busy"), () -> issued(plan)))
                .open();
    }

    private void issued(RoundPlan plan) {
        String digest = plan.digest();
        fields.attempt(() -> {
            RoundView round = statements.issue(plan.round(), digest);
            Notices.done(
                    round.statements() == 0
                            ? t(
                                    "statements.close.done",
                                    String.valueOf(round.round().year()))
                            : t("statements.issue.done", round.statements()));
            UI.getCurrent()
                    .navigate(
                            StatementsView.class,
                            new StatementQuery(round.round().year(), "", null).parameters());
        });
    }
}
