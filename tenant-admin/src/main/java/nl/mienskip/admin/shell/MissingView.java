package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;

/** Instead of a view at an address where there is none. */
@ParentLayout(MainLayout.class)
class MissingView extends View implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;

    MissingView() {
        super("shell.missing.title");
        add(
                new ViewHeading(name()),
                new EmptyState("search", t("shell.missing.text"), new RouterLink(t("shell.toStart"), StartView.class)));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
