package nl.mienskip.admin.bill;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is paid for, with its arithmetic below it. */
class HowLine extends Div {
    private static final long serialVersionUID = 1L;

    HowLine(String name, List<String> how) {
        UnorderedList sentences = new UnorderedList();
        how.forEach(sentence -> sentences.add(new ListItem(sentence)));
        sentences.addClassName("bill-how");
        add(new Span(name), sentences);
    }
}
