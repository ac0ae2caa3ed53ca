package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;
import nl.mienskip.kernel.actor.Forbidden;

/** Instead of a view that the reader may not open. */
@ParentLayout(MainLayout.class)
class RefusedView extends View implements HasErrorParameter<Forbidden> {
    private static final long serialVersionUID = 1L;

    RefusedView() {
        super("shell.refused.title");
        add(
                new ViewHeading(name()),
                new EmptyState(
                        "key-round", t("shell.refused.text"), new RouterLink(t("shell.toStart"), StartView.class)));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Forbidden> refused) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
