package nl.mienskip.admin.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/** Instead of a view that failed; the number also stands in the log. */
class FailedView extends View implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1L;

    FailedView() {
        super("shell.failed.title");
        addClassName("view");
        add(new ViewHeading(name()));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        add(new EmptyState("triangle-alert", Mishaps.message(failure.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
