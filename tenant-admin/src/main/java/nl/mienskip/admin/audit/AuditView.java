package nl.mienskip.admin.audit;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Pages;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.audit.AuditEntryView;
import nl.mienskip.kernel.page.Paged;

/** Who did what here, newest first; the page stands in the address. */
@Route("log")
@MenuEntry(text = "audit.title", icon = "scroll-text", order = 90)
@Allow(Right.AUDIT_READ)
class AuditView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "page";

    private final transient Audit audit;
    private final Div found = new Div();

    @Inject
    AuditView(Audit audit) {
        super("audit.title");
        this.audit = audit;
        // there may be nothing in it to press, and who uses the keyboard must be able to scroll it
        found.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name());
        add(new ViewHeading(name()).explain(t("audit.line")), found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(audit.list(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .map(AuditView::number)
                .orElse(1)));
    }

    /** Whatever somebody typed in the address: the first page unless it is a number that can be one. */
    static int number(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
    }

    private void show(Paged<AuditEntryView> page) {
        found.removeAll();
        if (page.items().isEmpty()) {
            found.add(new EmptyState("scroll-text", t("audit.none")), new Pages(page, this::go));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("audit-log");
        page.items().forEach(entry -> list.add(new AuditLine(entry)));
        found.add(list, new Pages(page, this::go));
    }

    private void go(int page) {
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, QueryParameters.of(PAGE, String.valueOf(page))));
    }
}
