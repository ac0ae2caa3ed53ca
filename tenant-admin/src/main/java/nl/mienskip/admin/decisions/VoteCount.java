package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.costs.decisions.VoteOutcome;
import nl.mienskip.costs.decisions.VoteRule;
import nl.mienskip.costs.decisions.VoteWeight;

/** What the votes come to: counted anew with each that is written down, and read aloud then. */
class VoteCount extends Div {
    private static final long serialVersionUID = 1L;

    private final transient VotesInHand votes;
    private final boolean open;

    VoteCount(VotesInHand votes, boolean open) {
        this.votes = votes;
        this.open = open;
        getElement().setAttribute("aria-live", "polite");
        show();
    }

    void show() {
        removeAll();
        VoteOutcome outcome = votes.outcome();
        add(new Facts()
                .add(t("decisions.votes.members"), members())
                .add(t("decisions.votes.for"), Figures.whole(outcome.inFavour()))
                .add(t("decisions.votes.against"), Figures.whole(outcome.against()))
                .add(t("decisions.votes.abstained"), Figures.whole(outcome.abstained()))
                .add(
                        t("decisions.votes.present"),
                        t(
                                outcome.quorate() ? "decisions.votes.quorum" : "decisions.votes.noQuorum",
                                Figures.whole(outcome.present()),
                                Figures.whole(outcome.total()),
                                Figures.whole(rule().missing(outcome))))
                .add(t(open ? "decisions.votes.asItStands" : "decisions.votes.result"), result(outcome))
                .add(t("decisions.votes.unsaved"), unsaved()));
    }

    /** Nothing where each has one vote: then it is what took part. */
    private String members() {
        long members =
                votes.roll().stream().filter(ballot -> ballot.choice() != null).count();
        return rule().weight() == VoteWeight.EQUAL
                ? ""
                : t(
                        "decisions.votes.of",
                        Figures.whole(members),
                        Figures.whole(votes.roll().size()));
    }

    private VoteRule rule() {
        return votes.sheet().decision().rule();
    }

    private String unsaved() {
        return votes.changed().isEmpty() ? "" : Figures.whole(votes.changed().size());
    }

    private static String result(VoteOutcome outcome) {
        return t(
                outcome.adopted()
                        ? "decisions.votes.adopted"
                        : outcome.quorate() ? "decisions.votes.down" : "decisions.votes.again");
    }
}
