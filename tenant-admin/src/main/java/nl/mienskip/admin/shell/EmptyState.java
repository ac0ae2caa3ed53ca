package nl.mienskip.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Instead of an empty list: why it is empty, and what to do about it. */
public final class EmptyState extends Div {
    private static final long serialVersionUID = 1L;

    public EmptyState(String icon, String words, Component... actions) {
        addClassName("empty-state");
        add(new Icon(icon), new Paragraph(words));
        add(actions);
    }
}
