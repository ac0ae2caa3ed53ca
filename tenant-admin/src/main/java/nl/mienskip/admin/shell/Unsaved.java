package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks before a page is left on which something was not kept yet; the browser does when it is closed or loaded anew. */
public final class Unsaved extends Span implements BeforeLeaveObserver {
    private static final long serialVersionUID = 1L;

    private final transient BooleanSupplier any;
    private final transient Supplier<String> what;

    /**
     * @param any whether there is anything
     * @param what would be lost, in words
     */
    public Unsaved(BooleanSupplier any, Supplier<String> what) {
        this.any = any;
        this.what = what;
        getElement().setAttribute("hidden", true);
    }

    /** Looks again whether there is anything; to be called with every change. */
    public void look() {
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs(
                        "window.onbeforeunload = $0 ? event => { event.preventDefault(); return true } : null",
                        any.getAsBoolean()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs("window.onbeforeunload = null");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (any.getAsBoolean()) {
            ContinueNavigationAction leaving = event.postpone();
            new Confirmation(t("shell.unsaved"), what.get(), t("shell.unsaved.leave"), leaving::proceed)
                    .dangerous()
                    .otherwise(leaving::cancel)
                    .open();
        }
    }
}
