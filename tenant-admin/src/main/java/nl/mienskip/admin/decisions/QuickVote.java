package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.decisions.Ballot;
import nl.mienskip.costs.decisions.VoteChoice;

/** Writes votes down one after the other: a part of a name, the vote, and the next name. */
class QuickVote extends Div {
    private static final long serialVersionUID = 1L;

    private final transient VotesInHand votes;
    private final transient Runnable changed;
    private final ComboBox<Ballot> member = new ComboBox<>(t("decisions.participant"));
    private final Span noted = new Span();

    /** @param changed told of each vote that is written down */
    QuickVote(VotesInHand votes, Runnable changed) {
        this.votes = votes;
        this.changed = changed;
        member.setItems(
                (ballot, words) -> VotesInHand.matches(ballot.name(), words),
                votes.sheet().roll());
        member.setItemLabelGenerator(Ballot::name);
        member.setHelperText(t("decisions.votes.quick.help"));
        member.setErrorMessage(t("decisions.votes.quick.who"));
        member.setManualValidation(true);
        noted.getElement().setAttribute("role", "status");
        Div actions = new Div();
        actions.addClassName("actions");
        for (VoteChoice choice : VoteChoice.values()) {
            actions.add(new Button(Texts.name("decisions", choice), pressed -> note(choice)));
        }
        actions.add(noted);
        member.setWidth("min(32rem, 100%)");
        add(new H3(t("decisions.votes.quick")), member, actions);
        addClassName("form-part");
    }

    private void note(VoteChoice choice) {
        Ballot ballot = member.getValue();
        member.setInvalid(ballot == null);
        if (ballot != null) {
            votes.choose(ballot, choice);
            noted.setText(ballot.name() + ": " + VoteList.choice(choice));
            member.clear();
            changed.run();
        }
        member.focus();
    }
}
