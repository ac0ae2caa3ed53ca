package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.function.Consumer;
import nl.mienskip.admin.shell.CsvLink;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.FileUpload;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Unsaved;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.RecordVotes;
import nl.mienskip.costs.decisions.VoteChoice;
import nl.mienskip.costs.decisions.VotesFile;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.csv.CsvTable;

/** Who votes what, and what it comes to; whoever keeps the minutes writes the votes down here and closes the vote. */
class VotesPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Decisions decisions;
    private final transient Consumer<DecisionView> changed;
    private final transient VotesInHand votes;
    private final Fields fields = new Fields();
    private final VoteCount count;
    private final VoteList list;
    private final Unsaved unsaved;

    VotesPanel(Decisions decisions, DecisionView decision, Consumer<DecisionView> changed) {
        this.decisions = decisions;
        this.changed = changed;
        this.votes = new VotesInHand(decisions.votes(decision.id()));
        boolean open = decision.state() == DecisionState.APPROVED;
        boolean recording = open && ActorContext.current().may(Right.DECISIONS_RECORD);
        this.count = new VoteCount(votes, open);
        this.unsaved = new Unsaved(
                () -> !votes.changed().isEmpty(),
                () -> t("decisions.votes.leave", votes.changed().size()));
        this.list = new VoteList(votes, recording ? this::counted : null);
        add(unsaved);
        add(new H2(t("decisions.votes")), new Paragraph(DecisionWords.rule(decision.rule())), count);
        if (recording && VoteList.isLong(votes)) {
            add(new QuickVote(votes, this::showAgain));
        }
        add(list);
        if (recording) {
            add(actions());
        }
        add(file(decision, recording));
    }

    private void counted() {
        count.show();
        unsaved.look();
    }

    private void showAgain() {
        counted();
        list.show();
    }

    private Component actions() {
        Button save = new Button(
                t("decisions.votes.save"),
                new Icon("save"),
                pressed -> fields.attempt(() -> {
                    DecisionView now = record();
                    Notices.done(t("shell.saved"));
                    changed.accept(now);
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button close = new Button(
                t("decisions.close"),
                new Icon("check"),
                pressed -> fields.attempt(() -> new CloseVoteDialog(
                                decisions,
                                votes.changed().isEmpty() ? votes.sheet() : decisions.votes(record().id()),
                                changed)
                        .open()));
        Div actions = new Div(save, close);
        actions.addClassName("form-actions");
        return actions;
    }

    private DecisionView record() {
        DecisionView read = votes.sheet().decision();
        return decisions
                .recordVotes(new RecordVotes(read.id(), read.version(), votes.changed()))
                .decision();
    }

    private Component file(DecisionView decision, boolean recording) {
        Div file = new Div(CsvLink.toText(
                t("decisions.votes.write"),
                "mienskip-votes-" + decision.id() + ".csv",
                () -> VotesFile.write(decisions.votes(decision.id()))));
        file.addClassName("actions");
        if (recording) {
            file.add(new FileUpload(t("decisions.votes.read"), ".csv", CsvTable.MOST_BYTES, this::take));
        }
        return file;
    }

    /** Puts the votes of a file among those in hand, to be looked at before they are kept. */
    private void take(byte[] bytes) {
        Map<Long, VoteChoice> read = VotesFile.read(bytes, votes.sheet().roll());
        votes.sheet().roll().stream()
                .filter(ballot -> read.containsKey(ballot.participantId()))
                .forEach(ballot -> votes.choose(ballot, read.get(ballot.participantId())));
        showAgain();
        Notices.done(t("decisions.votes.taken", read.size()));
    }
}
