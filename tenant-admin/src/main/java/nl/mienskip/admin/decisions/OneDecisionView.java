package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.MemberKeys;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.costs.quotes.Quotes;
import nl.mienskip.costs.quotes.TariffEffect;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** One decision: what it says, what it means for each participant, the votes, and who did what. */
@Route("decisions/:id([1-9][0-9]{0,17})")
@Allow(Right.COSTS_READ)
class OneDecisionView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Decisions decisions;
    private final transient Quotes quotes;
    private final transient Pools pools;

    @Inject
    OneDecisionView(Decisions decisions, Quotes quotes, Pools pools) {
        super("decisions.title");
        this.decisions = decisions;
        this.quotes = quotes;
        this.pools = pools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(decisions.byId(Long.parseLong(event.getRouteParameters().get("id").orElseThrow())));
    }

    private void show(DecisionView decision) {
        removeAll();
        name(decision.title());
        add(
                new BackLink(t("decisions.title"), DecisionsView.class),
                new ViewHeading(name(), new DecisionActions(decisions, decision, this::showAgain).buttons())
                        .explain(DecisionWords.about(decision)),
                state(decision),
                facts(decision),
                new DocumentWords(decisions, decision));
        if (decision.kind() == DecisionKind.TARIFF && decision.intact()) {
            add(effects(decision));
        }
        if (decision.kind() == DecisionKind.COST_POOLS && decision.intact()) {
            add(keys(decision));
        }
        if (decision.state() == DecisionState.APPROVED || !decision.minutes().isEmpty()) {
            add(new VotesPanel(decisions, decision, this::showAgain));
        }
        add(new StepsList(decision));
    }

    private void showAgain(DecisionView decision) {
        show(decision);
        takeFocus();
    }

    private static Div state(DecisionView decision) {
        Div state = new Div(new StateBadge(decision.state()), new Span(DecisionWords.waits(decision)));
        state.addClassName("decision-state");
        return state;
    }

    private static Facts facts(DecisionView decision) {
        Facts facts = new Facts();
        if (decision.rule() != null) {
            facts.add(t("decisions.inForceFrom"), Moments.day(decision.inForceFrom()))
                    .add(t("decisions.voting"), DecisionWords.rule(decision.rule()));
        }
        facts.add(t("decisions.days"), DecisionWords.days(decision));
        if (decision.corrects() != null) {
            facts.add(
                    t("decisions.correction"),
                    new Anchor(
                            DecisionsView.PATH + "/" + decision.corrects(),
                            t("decisions.corrects", String.valueOf(decision.corrects()))));
        }
        return facts.add(t("decisions.number"), String.valueOf(decision.id()))
                .add(t("decisions.minutes"), decision.minutes());
    }

    private static String explained(DecisionView decision, List<TariffEffect> effects) {
        return effects.stream().anyMatch(TariffEffect::settled)
                ? t("decisions.effects.line.settled", String.valueOf(decision.year() - 1))
                : t("decisions.effects.line");
    }

    private Section keys(DecisionView decision) {
        List<MemberKeys> members = pools.effects(decision.id());
        return new Section(
                new H2(t("decisions.keys")),
                new Paragraph(t("decisions.keys.figures")),
                new Paragraph(t("decisions.keys.line")),
                members.isEmpty() ? new EmptyState("building", t("decisions.effects.none")) : new KeysTable(members));
    }

    private Section effects(DecisionView decision) {
        List<TariffEffect> effects = quotes.effects(decision.id());
        Section section = new Section(new H2(t("decisions.effects")), new Paragraph(explained(decision, effects)));
        section.add(
                effects.isEmpty()
                        ? new EmptyState("building", t("decisions.effects.none"))
                        : new EffectsTable(decision.id(), effects));
        Div more = new Div(new Anchor(FiguresView.path(decision.id()), t("decisions.figures.link")));
        more.addClassName("actions");
        section.add(more);
        return section;
    }
}
