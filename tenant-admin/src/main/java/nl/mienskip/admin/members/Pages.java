package nl.mienskip.admin.members;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import nl.mienskip.kernel.page.Paged;

/** To the pages before and after; nothing where all stands on one. */
class Pages extends Nav {
    private static final long serialVersionUID = 1L;

    Pages(Paged<?> page, IntConsumer go) {
        addClassName("pages");
        setAriaLabel(t("members.pages"));
        setVisible(page.pages() > 1);
        Button before = new Button(t("members.previous"), pressed -> go.accept(page.number() - 1));
        Button after = new Button(t("members.next"), pressed -> go.accept(page.number() + 1));
        before.setEnabled(page.hasPrevious());
        after.setEnabled(page.hasNext());
        add(before, new Span(t("members.page", page.number(), page.pages())), after);
    }
}
