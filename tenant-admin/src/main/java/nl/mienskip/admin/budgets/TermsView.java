package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.budgets.AccountTerms;
import nl.mienskip.costs.budgets.BudgetTerms;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.costs.budgets.PlanTerms;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** Writes the draft of a decision: an addition to a budget, what corrects an adopted decision, or a draft anew. */
@Route(TermsView.PATH)
@Allow(Right.COSTS_EDIT)
class TermsView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "budgets/terms";

    private static final int LONGEST_TITLE = 200;

    private final transient Budgets budgets;
    private final transient Decisions decisions;
    private final transient Costs costs;

    @Inject
    TermsView(Budgets budgets, Decisions decisions, Costs costs) {
        super("budgets.topUp");
        this.budgets = budgets;
        this.decisions = decisions;
        this.costs = costs;
    }

    static String topUp(int year) {
        return PATH + "?topUp=" + year;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<DecisionView> draft =
                asked(event, "of", "[1-9][0-9]{0,17}").map(Long::valueOf).map(decisions::byId);
        Optional<DecisionView> adopted =
                asked(event, "corrects", "[1-9][0-9]{0,17}").map(Long::valueOf).map(decisions::byId);
        if (draft.isPresent()) {
            rewrite(draft.get());
        } else if (adopted.isPresent()) {
            correct(adopted.get());
        } else {
            add(asked(event, "topUp", Figures.YEAR).map(Integer::valueOf).orElseGet(costs::thisYear));
        }
    }

    private static Optional<String> asked(BeforeEnterEvent event, String parameter, String form) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .filter(text -> text.matches(form));
    }

    private void rewrite(DecisionView draft) {
        show(
                draft.year(),
                draft.title(),
                draft.title(),
                t("budgets.terms.line"),
                fields(draft),
                (title, terms) -> budgets.rewrite(draft.id(), draft.version(), title, terms));
    }

    private void correct(DecisionView adopted) {
        show(
                adopted.year(),
                t("budgets.correct.of", adopted.title()),
                t("budgets.correct.title", adopted.title()),
                t("budgets.correct." + adopted.kind()),
                fields(adopted),
                (title, terms) -> budgets.correct(adopted.id(), title, terms));
    }

    private void add(int year) {
        show(
                year,
                t("budgets.topUp"),
                t("budgets.topUp.of", String.valueOf(year)),
                t("budgets.topUp.what"),
                new PlanTermsFields(year, new PlanTerms(null, List.of())),
                (title, terms) -> budgets.putForwardTopUp(year, title, ((PlanTerms) terms).lines()));
    }

    private TermsFields fields(DecisionView decision) {
        return switch (budgets.terms(decision.id())) {
            case PlanTerms plan -> new PlanTermsFields(decision.year(), plan);
            case AccountTerms account -> new AccountTermsFields(account);
        };
    }

    private void show(
            int year,
            String heading,
            String title,
            String explained,
            TermsFields terms,
            BiFunction<String, BudgetTerms, DecisionView> work) {
        name(heading);
        TextField named = new TextField(t("budgets.forward.title"));
        named.setValue(title);
        named.setMaxLength(LONGEST_TITLE);
        named.setRequiredIndicatorVisible(true);
        named.setWidthFull();
        Button save = new Button(t("budgets.forward.draft"), pressed -> {
            try {
                Fields fields = new Fields();
                fields.add("title", named);
                terms.tell(fields);
                fields.attempt(() -> open(work.apply(named.getValue(), terms.terms())));
            } finally {
                pressed.getSource().setEnabled(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true); // a double click would make two drafts
        Div actions = new Div(save, new Anchor(BudgetsView.PATH + "?year=" + year, t("shell.cancel")));
        actions.addClassName("form-actions");
        Div form = new Div(named, terms.shown(), actions);
        form.addClassName("terms-form");
        add(BudgetsView.back(year), new ViewHeading(heading).explain(explained), form);
    }

    private static void open(DecisionView draft) {
        Notices.done(t("budgets.forward.done"));
        UI.getCurrent().navigate("decisions/" + draft.id());
    }
}
