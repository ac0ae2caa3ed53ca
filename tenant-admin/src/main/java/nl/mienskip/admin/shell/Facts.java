package nl.mienskip.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Particulars of something, each with its name before it. */
public final class Facts extends DescriptionList {
    private static final long serialVersionUID = 1L;

    public Facts() {
        addClassName("facts");
    }

    /** Adds a particular in words; nothing when there are none. */
    public Facts add(String name, String words) {
        return words == null || words.isEmpty() ? this : add(name, new Span(words));
    }

    /** Adds a particular. */
    public Facts add(String name, Component value) {
        Div pair = new Div(new DescriptionList.Term(name), new DescriptionList.Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
