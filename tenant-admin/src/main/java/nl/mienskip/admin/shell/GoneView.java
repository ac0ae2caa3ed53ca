package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;
import nl.mienskip.kernel.NotFound;

/** Instead of a view about something that is not there (any more). */
@ParentLayout(MainLayout.class)
class GoneView extends View implements HasErrorParameter<NotFound> {
    private static final long serialVersionUID = 1L;

    GoneView() {
        super("shell.missing.title");
        add(
                new ViewHeading(name()),
                new EmptyState("search", t("shell.gone.text"), new RouterLink(t("shell.toStart"), StartView.class)));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> gone) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
