package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.quotes.Quotes;
import nl.mienskip.costs.quotes.TariffEffect;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** Quotes any member under the tariff of a decision; a present participant's facts are filled in. */
@Route("decisions/:id([1-9][0-9]{0,17})/figures")
@Allow(Right.COSTS_READ)
class FiguresView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Decisions decisions;
    private final transient Quotes quotes;
    private final Fields fields = new Fields();
    private final Select<TariffEffect> participant = new Select<>();
    private final Div answer = new Div();
    private FactsForm form;

    @Inject
    FiguresView(Decisions decisions, Quotes quotes) {
        super("decisions.figures");
        this.decisions = decisions;
        this.quotes = quotes;
    }

    static String path(long decisionId) {
        return DecisionsView.PATH + "/" + decisionId + "/figures";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = Long.parseLong(event.getRouteParameters().get("id").orElseThrow());
        DecisionView decision = decisions.byId(id);
        List<TariffEffect> effects = quotes.effects(id);
        removeAll();
        form = new FactsForm(quotes.tariff(id), fields);
        participant.setLabel(t("decisions.figures.participant"));
        participant.setItems(effects);
        participant.setEmptySelectionAllowed(true);
        participant.setEmptySelectionCaption(t("decisions.figures.other"));
        participant.setItemLabelGenerator(effect -> effect == null ? t("decisions.figures.other") : effect.name());
        participant.addValueChangeListener(change -> chosen(change.getValue()));
        Button reckon = new Button(t("decisions.figures.reckon"), pressed -> reckon(id));
        reckon.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(reckon);
        actions.addClassName("form-actions");
        Div choice = new Div(participant);
        choice.addClassName("filter");
        answer.getElement().setAttribute("aria-live", "polite");
        add(
                new BackLink(decision.title(), OneDecisionView.class, new RouteParameters("id", String.valueOf(id))),
                new ViewHeading(name()).explain(t("decisions.figures.line")),
                choice,
                form,
                actions,
                answer);
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("participant")
                .orElse("");
        effects.stream()
                .filter(effect -> String.valueOf(effect.participantId()).equals(asked))
                .findFirst()
                .ifPresent(participant::setValue);
    }

    private void chosen(TariffEffect effect) {
        answer.removeAll();
        if (effect == null) {
            return;
        }
        form.read(effect.quote().facts());
        answer.add(new H2(effect.name()), compared(effect), new QuoteSheet(effect.quote()));
    }

    private static Facts compared(TariffEffect effect) {
        Facts facts = new Facts();
        effect.change()
                .ifPresent(change -> facts.add(
                                t("decisions.before"), Euros.of(effect.before().total()))
                        .add(t("decisions.after"), Euros.of(effect.quote().total()))
                        .add(t("decisions.change"), Euros.of(change) + " (" + EffectsTable.percentage(effect) + ")"));
        return facts;
    }

    private void reckon(long id) {
        fields.attempt(() -> {
            QuoteSheet sheet = new QuoteSheet(quotes.quote(id, form.facts()));
            answer.removeAll();
            answer.add(new H2(t("decisions.figures.answer")), new Paragraph(t("decisions.figures.vat")), sheet);
        });
    }
}
