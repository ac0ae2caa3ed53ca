package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import nl.mienskip.kernel.page.Paged;

/** To the pages before and after; nothing where all stands on one. */
public final class Pages extends Nav {
    private static final long serialVersionUID = 1L;

    /** @param go takes the reader to a page, by its number */
    public Pages(Paged<?> page, IntConsumer go) {
        addClassName("pages");
        setAriaLabel(t("shell.pages"));
        setVisible(page.pages() > 1);
        Button before = new Button(t("shell.previous"), pressed -> go.accept(page.number() - 1));
        Button after = new Button(t("shell.next"), pressed -> go.accept(page.number() + 1));
        before.setEnabled(page.hasPrevious());
        after.setEnabled(page.hasNext());
        add(before, new Span(t("shell.page", page.number(), page.pages())), after);
    }
}
