package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.costs.quotes.Quotes;
import nl.mienskip.costs.quotes.TariffEffect;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** One proposal as a member reads it before the vote: what it says, and what it means for whoever pays for us. */
@Route("proposals/:id([1-9][0-9]{0,17})")
@Allow(Right.BILL_READ)
class OneProposalView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Decisions decisions;
    private final transient Quotes quotes;
    private final transient Pools pools;

    @Inject
    OneProposalView(Decisions decisions, Quotes quotes, Pools pools) {
        super("decisions.proposals");
        this.decisions = decisions;
        this.quotes = quotes;
        this.pools = pools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DecisionView decision = decisions.forMembers(
                Long.parseLong(event.getRouteParameters().get("id").orElseThrow()));
        removeAll();
        name(decision.title());
        Div state = new Div(new StateBadge(decision.state()), new Span(DecisionWords.waits(decision)));
        state.addClassName("decision-state");
        add(
                new BackLink(t("decisions.proposals"), ProposalsView.class),
                new ViewHeading(name()).explain(DecisionWords.about(decision)),
                state,
                new Facts()
                        .add(t("decisions.inForceFrom"), Moments.day(decision.inForceFrom()))
                        .add(t("decisions.days"), DecisionWords.days(decision))
                        .add(t("decisions.voting"), DecisionWords.rule(decision.rule()))
                        .add(t("decisions.minutes"), decision.minutes()));
        if (decision.kind() == DecisionKind.TARIFF && decision.intact()) {
            add(
                    new H2(t("decisions.ours")),
                    quotes.ours(decision.id())
                            .map(OneProposalView::ours)
                            .orElseGet(() -> new EmptyState("receipt", t("decisions.ours.none"))));
        }
        if (decision.kind() == DecisionKind.COST_POOLS && decision.intact()) {
            add(
                    new H2(t("decisions.ours")),
                    pools.ours(decision.id())
                            .<Component>map(OurKeys::new)
                            .orElseGet(() -> new EmptyState("receipt", t("decisions.ours.none"))));
        }
        add(new DocumentWords(decisions, decision), new StepsList(decision));
    }

    private static Component ours(TariffEffect effect) {
        Section section = new Section(new Paragraph(t("decisions.ours.line", effect.name())));
        effect.change()
                .ifPresent(change -> section.add(new Facts()
                        .add(t("decisions.before"), Euros.of(effect.before().total()))
                        .add(t("decisions.after"), Euros.of(effect.quote().total()))
                        .add(t("decisions.change"), Euros.of(change) + " (" + EffectsTable.percentage(effect) + ")")));
        if (effect.settled() && effect.before() != null) {
            section.add(new Paragraph(t(
                    "decisions.ours.settled",
                    String.valueOf(effect.before().facts().year()))));
        }
        section.add(new QuoteSheet(effect.quote()));
        return section;
    }
}
