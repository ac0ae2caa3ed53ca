package nl.mienskip.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a view: what it is, a line about it, and what can be done, the primary action first. */
public final class ViewHeading extends Header {
    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Paragraph line = new Paragraph();

    public ViewHeading(String title, Component... actions) {
        addClassName("view-heading");
        Div words = new Div(this.title, line);
        words.addClassName("view-heading-words");
        add(words);
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("view-heading-actions");
            add(row);
        }
        rename(title);
        line.setVisible(false);
    }

    /** Says anew what the view is. */
    public void rename(String words) {
        title.setText(words);
    }

    /** A line below the title. */
    public ViewHeading explain(String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
        return this;
    }
}
