package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.decisions.Ballot;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.RecordVotes;
import nl.mienskip.costs.decisions.VoteChoice;
import nl.mienskip.costs.decisions.VoteOutcome;
import nl.mienskip.costs.decisions.VoteSheet;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;

/** Who votes what, and what it comes to; whoever keeps the minutes writes the votes down here and closes the vote. */
class VotesPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final Map<Long, Select<VoteChoice>> choices = new HashMap<>();

    VotesPanel(Decisions decisions, DecisionView decision, Consumer<DecisionView> changed) {
        VoteSheet sheet = decisions.votes(decision.id());
        boolean open = decision.state() == DecisionState.APPROVED;
        boolean recording = open && ActorContext.current().may(Right.DECISIONS_RECORD);
        add(new H2(t("decisions.votes")), new Paragraph(DecisionWords.rule(decision.rule())));
        add(recording ? form(sheet.roll()) : table(sheet.roll()));
        add(result(sheet.outcome(), open));
        if (recording) {
            add(actions(decisions, sheet, changed));
        }
    }

    private static Component table(List<Ballot> roll) {
        NumbersTable table = new NumbersTable(
                t("decisions.votes"),
                List.of(t("decisions.participant"), t("decisions.votes.weight"), t("decisions.votes.choice")));
        roll.forEach(ballot ->
                table.line(new Span(ballot.name()), List.of(Figures.whole(ballot.weight()), choice(ballot.choice()))));
        return table;
    }

    private static String choice(VoteChoice choice) {
        return choice == null ? t("decisions.votes.none") : Texts.name("decisions", choice);
    }

    private Component form(List<Ballot> roll) {
        Div form = new Div();
        form.addClassName("votes");
        roll.forEach(ballot -> {
            Select<VoteChoice> choice = fields.add("votes." + ballot.participantId(), new Select<>());
            choice.setLabel(ballot.name());
            choice.setItems(VoteChoice.values());
            choice.setEmptySelectionAllowed(true);
            choice.setEmptySelectionCaption(t("decisions.votes.none"));
            choice.setItemLabelGenerator(VotesPanel::choice);
            choice.setValue(ballot.choice());
            choice.setHelperText(t("decisions.votes.weight.of", Figures.whole(ballot.weight())));
            choices.put(ballot.participantId(), choice);
            form.add(choice);
        });
        return form;
    }

    private static Facts result(VoteOutcome outcome, boolean open) {
        return new Facts()
                .add(t("decisions.votes.for"), Figures.whole(outcome.inFavour()))
                .add(t("decisions.votes.against"), Figures.whole(outcome.against()))
                .add(t("decisions.votes.abstained"), Figures.whole(outcome.abstained()))
                .add(
                        t("decisions.votes.present"),
                        t(
                                outcome.quorate() ? "decisions.votes.quorum" : "decisions.votes.noQuorum",
                                Figures.whole(outcome.present()),
                                Figures.whole(outcome.total())))
                .add(t(open ? "decisions.votes.asItStands" : "decisions.votes.result"), result(outcome));
    }

    private static String result(VoteOutcome outcome) {
        return t(
                outcome.adopted()
                        ? "decisions.votes.adopted"
                        : outcome.quorate() ? "decisions.votes.down" : "decisions.votes.again");
    }

    private Component actions(Decisions decisions, VoteSheet sheet, Consumer<DecisionView> changed) {
        Button save = new Button(
                t("decisions.votes.save"),
                new Icon("save"),
                pressed -> fields.attempt(() -> {
                    DecisionView now = record(decisions, sheet.decision());
                    Notices.done(t("shell.saved"));
                    changed.accept(now);
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button close = new Button(
                t("decisions.close"),
                new Icon("check"),
                pressed -> fields.attempt(() -> {
                    VoteSheet counted = unsaved(sheet)
                            ? decisions.votes(
                                    record(decisions, sheet.decision()).id())
                            : sheet;
                    new CloseVoteDialog(decisions, counted, changed).open();
                }));
        Div actions = new Div(save, close);
        actions.addClassName("form-actions");
        return actions;
    }

    private boolean unsaved(VoteSheet sheet) {
        return sheet.roll().stream()
                .anyMatch(ballot -> choices.get(ballot.participantId()).getValue() != ballot.choice());
    }

    private DecisionView record(Decisions decisions, DecisionView decision) {
        Map<Long, VoteChoice> chosen = new HashMap<>();
        choices.forEach((participant, choice) -> chosen.put(participant, choice.getValue()));
        return decisions
                .recordVotes(new RecordVotes(decision.id(), decision.version(), chosen))
                .decision();
    }
}
