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

/** Writes the draft of a tariff: a new one, one that corrects an adopted decision, or one that is there anew. */
@Route(DraftView.PATH)
@Allow(Right.COSTS_EDIT)
class DraftView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "decisions/draft";

    static final String OF = "of";
    static final String CORRECTS = "corrects";

    private final transient Decisions decisions;
    private final transient Costs costs;

    @Inject
    DraftView(Decisions decisions, Costs costs) {
        super("decisions.draft");
        this.decisions = decisions;
        this.costs = costs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<DecisionView> written = asked(event, OF);
        Optional<DecisionView> corrected = asked(event, CORRECTS);
        Optional<String> elsewhere = written.filter(draft -> draft.kind() != DecisionKind.TARIFF)
                .map(WrittenAt::rewriting)
                .or(() -> corrected
                        .filter(adopted -> adopted.kind() != DecisionKind.TARIFF)
                        .map(WrittenAt::correcting));
        if (elsewhere.isPresent()) {
            showWhereItIsMade(elsewhere.get());
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

    private void showWhereItIsMade(String address) {
        add(
                new BackLink(t("decisions.title"), DecisionsView.class),
                new ViewHeading(name()),
                new EmptyState("wallet", t("decisions.made"), new Anchor(address, t("decisions.made.there"))));
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
        open(decisions.draft(
                new DraftDecision(DecisionKind.TARIFF, form.year(), form.title(), form.document(), corrects)));
    }

    private void replace(DraftForm form, DecisionView draft) {
        open(decisions.replace(new ReplaceDocument(draft.id(), draft.version(), form.title(), form.document())));
    }

    private static void open(DecisionView decision) {
        Notices.done(t("shell.saved"));
        UI.getCurrent().navigate(OneDecisionView.class, new RouteParameters("id", String.valueOf(decision.id())));
    }
}
