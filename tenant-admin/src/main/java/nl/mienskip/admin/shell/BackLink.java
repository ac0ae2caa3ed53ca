package nl.mienskip.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** Above a view's heading: to the view that it belongs to. */
public final class BackLink extends RouterLink {
    private static final long serialVersionUID = 1L;

    public BackLink(String words, Class<? extends Component> view) {
        this(words, view, RouteParameters.empty());
    }

    public BackLink(String words, Class<? extends Component> view, RouteParameters parameters) {
        super(words, view, parameters);
        addComponentAsFirst(new Icon("arrow-left"));
        addClassName("back-link");
    }
}
