package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.here;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.HasDynamicTitle;

/** What all views have in common: they are the page's main part, and name it to the browser. */
@Tag("main")
public abstract class View extends Component implements HasComponents, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private String name;

    /** @param nameKey key of the view's name */
    protected View(String nameKey) {
        this.name = here(nameKey);
    }

    /** What the view is called. */
    protected String name() {
        return name;
    }

    /** Calls the view otherwise, such as by the title of what it shows. */
    protected void name(String words) {
        this.name = words;
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** Has whoever works by keyboard go on at the top of the view: what they pressed is there no more. */
    public final void takeFocus() {
        getElement().executeJs("this.focus({ preventScroll: true })");
    }

    @Override
    public String getPageTitle() {
        return name + " – " + Site.name();
    }
}
