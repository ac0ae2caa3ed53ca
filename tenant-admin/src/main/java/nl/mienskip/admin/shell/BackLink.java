package nl.mienskip.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;

/** The way back to the list that a view came from, above its heading. */
public final class BackLink extends RouterLink {
    private static final long serialVersionUID = 1L;

    public BackLink(String words, Class<? extends Component> list) {
        super(words, list);
        addComponentAsFirst(new Icon("arrow-left"));
        addClassName("back-link");
    }
}
