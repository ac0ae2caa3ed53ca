package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Pages;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.decisions.Ballot;
import nl.mienskip.costs.decisions.VoteChoice;
import nl.mienskip.costs.decisions.VoteWeight;
import nl.mienskip.kernel.page.Paged;

/** The members with their votes, to read or to write down; with a search and in pages where they are many. */
class VoteList extends Div {
    private static final long serialVersionUID = 1L;

    private static final int ON_A_PAGE = 24;

    private final transient VotesInHand votes;
    private final transient Runnable changed;
    private final TextField words = new TextField(t("decisions.votes.find"));
    private final Select<VotesShown> shown = new Select<>();
    private final Div page = new Div();

    /** @param changed told of each vote that is written down; null for who only reads */
    VoteList(VotesInHand votes, Runnable changed) {
        this.votes = votes;
        this.changed = changed;
        if (isLong(votes)) {
            add(filter());
        }
        page.getElement().setAttribute("tabindex", "-1");
        add(page);
        show(1);
    }

    static boolean isLong(VotesInHand votes) {
        return votes.roll().size() > ON_A_PAGE;
    }

    private Div filter() {
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(change -> show(1));
        shown.setLabel(t("decisions.votes.shown"));
        shown.setItems(VotesShown.values());
        shown.setValue(VotesShown.ALL);
        shown.setItemLabelGenerator(each -> Texts.name("decisions", each));
        shown.addValueChangeListener(change -> show(1));
        Div filter = new Div(words, shown);
        filter.addClassName("filter");
        return filter;
    }

    /** Shows the page anew, as votes were written down elsewhere. */
    void show() {
        show(1);
    }

    private void show(int number) {
        List<Ballot> found = votes.roll().stream()
                .filter(ballot -> VotesInHand.matches(ballot.name(), words.getValue()))
                .filter(ballot -> shown.getValue() == null || shown.getValue().has(ballot.choice()))
                .toList();
        int from = (number - 1) * ON_A_PAGE;
        List<Ballot> these = found.subList(from, Math.min(found.size(), from + ON_A_PAGE));
        page.removeAll();
        if (found.isEmpty()) {
            page.add(new EmptyState("users", t("decisions.votes.notFound")));
            return;
        }
        page.add(
                changed == null ? table(these) : form(these),
                new Pages(new Paged<>(these, number, ON_A_PAGE, found.size()), this::turn));
    }

    /** The button that was pressed is gone with the page it was on. */
    private void turn(int number) {
        show(number);
        page.getElement().callJsFunction("focus");
    }

    private static Component table(List<Ballot> roll) {
        NumbersTable table = new NumbersTable(
                t("decisions.votes"),
                List.of(t("decisions.participant"), t("decisions.votes.weight"), t("decisions.votes.choice")));
        roll.forEach(ballot ->
                table.line(new Span(ballot.name()), List.of(Figures.whole(ballot.weight()), choice(ballot.choice()))));
        return table;
    }

    static String choice(VoteChoice choice) {
        return choice == null ? t("decisions.votes.none") : Texts.name("decisions", choice);
    }

    private Component form(List<Ballot> roll) {
        Div form = new Div();
        form.addClassName("votes");
        roll.forEach(ballot -> {
            Select<VoteChoice> choice = new Select<>();
            choice.setLabel(ballot.name());
            choice.setItems(VoteChoice.values());
            choice.setEmptySelectionAllowed(true);
            choice.setEmptySelectionCaption(t("decisions.votes.none"));
            choice.setItemLabelGenerator(VoteList::choice);
            choice.setValue(ballot.choice());
            if (votes.sheet().decision().rule().weight() != VoteWeight.EQUAL) {
                choice.setHelperText(t("decisions.votes.weight.of", Figures.whole(ballot.weight())));
            }
            choice.addValueChangeListener(change -> {
                votes.choose(ballot, change.getValue());
                changed.run();
            });
            form.add(choice);
        });
        return form;
    }
}
