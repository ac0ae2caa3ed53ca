package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.DraftDecision;
import nl.mienskip.costs.decisions.ReplaceDocument;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** Writes a draft: a new one, one that corrects an adopted decision, or one that is there anew. */
@Route(DraftView.PATH)
@Allow(Right.COSTS_EDIT)
class DraftView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "decisions/draft";

    private static final String OF = "of";
    private static final String CORRECTS = "corrects";

    private final transient Decisions decisions;
    private final transient Costs costs;

    @Inject
    DraftView(Decisions decisions, Costs costs) {
        super("decisions.draft");
        this.decisions = decisions;
        this.costs = costs;
    }

    static String rewriting(DecisionView draft) {
        return PATH + "?" + OF + "=" + draft.id();
    }

    static String correcting(DecisionView adopted) {
        return PATH + "?" + CORRECTS + "=" + adopted.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<DecisionView> written = asked(event, OF);
        Optional<DecisionView> corrected = asked(event, CORRECTS);
        Optional<DecisionView> made = written.filter(draft -> !isWritten(draft));
        if (made.isPresent()) {
            showWhereItIsMade(made.get());
            return;
        }
        DraftForm form = new DraftForm(costs.thisYear() + 1);
        if (written.isPresent()) {
            form.read(written.get(), written.get().title());
            show(form, written.get().title(), () -> replace(form, written.get()));
        } else if (corrected.isPresent()) {
            form.read(
                    corrected.get(),
                    t("decisions.correct.title", corrected.get().title()));
            show(
                    form,
                    t("decisions.correct.of", corrected.get().title()),
                    () -> draft(form, corrected.get().id()));
        } else {
            show(form, t("decisions.draft"), () -> draft(form, null));
        }
    }

    private Optional<DecisionView> asked(BeforeEnterEvent event, String parameter) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .filter(text -> text.matches("[1-9][0-9]{0,17}"))
                .map(text -> decisions.byId(Long.parseLong(text)));
    }

    private void showWhereItIsMade(DecisionView decision) {
        add(
                new BackLink(t("decisions.title"), DecisionsView.class),
                new ViewHeading(name()),
                new EmptyState("wallet", t("decisions.made"), new Anchor(room(decision), t("decisions.made.there"))));
    }

    /** Whether people write the document of this draft; a correction they always do. */
    static boolean isWritten(DecisionView draft) {
        return draft.kind().written() || draft.corrects() != null;
    }

    /** Where the document of a kind is made that nobody writes by hand. */
    static String room(DecisionView decision) {
        return decision.kind() == DecisionKind.ACCOUNT
                ? "budgets/account/" + decision.year()
                : "budgets?year=" + decision.year();
    }

    private void show(DraftForm form, String heading, Runnable work) {
        name(heading);
        Button save = new Button(t("shell.save"), pressed -> form.attempt(work));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save, new Anchor(DecisionsView.PATH, t("shell.cancel")));
        actions.addClassName("form-actions");
        add(
                new BackLink(t("decisions.title"), DecisionsView.class),
                new ViewHeading(heading).explain(t("decisions.draft.line")),
                form,
                actions);
    }

    private void draft(DraftForm form, Long corrects) {
        open(decisions.draft(new DraftDecision(form.kind(), form.year(), form.title(), form.document(), corrects)));
    }

    private void replace(DraftForm form, DecisionView draft) {
        open(decisions.replace(new ReplaceDocument(draft.id(), draft.version(), form.title(), form.document())));
    }

    private static void open(DecisionView decision) {
        Notices.done(t("shell.saved"));
        UI.getCurrent().navigate(OneDecisionView.class, new RouteParameters("id", String.valueOf(decision.id())));
    }
}
