package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.mienskip.costs.decisions.DecisionView;

/** Decisions below each other, each with how far it is and on whom it waits. */
class DecisionList extends UnorderedList {
    private static final long serialVersionUID = 1L;

    /** @param path of the view that shows one, to which its number is added */
    DecisionList(List<DecisionView> decisions, String path) {
        addClassName("rows");
        decisions.forEach(decision -> add(line(decision, path)));
    }

    private static ListItem line(DecisionView decision, String path) {
        Div head = new Div(new Anchor(path + "/" + decision.id(), decision.title()), new StateBadge(decision.state()));
        head.addClassName("row-head");
        Paragraph detail = new Paragraph(DecisionWords.about(decision) + " · " + DecisionWords.waits(decision));
        detail.addClassName("row-detail");
        ListItem item = new ListItem(head, detail);
        if (decision.corrects() != null) {
            Paragraph corrects = new Paragraph(t("decisions.corrects", String.valueOf(decision.corrects())));
            corrects.addClassName("row-detail");
            item.add(corrects);
        }
        return item;
    }
}
