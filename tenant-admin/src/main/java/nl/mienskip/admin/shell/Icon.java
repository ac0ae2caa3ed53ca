package nl.mienskip.admin.shell;

import com.vaadin.flow.component.icon.SvgIcon;

/** An icon by its name in icons.txt. It decorates: what it stands for is said in words beside it or in a label. */
public final class Icon extends SvgIcon {
    private static final long serialVersionUID = 1L;

    public Icon(String name) {
        super("/admin/" + Assets.url("icons.svg"), name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
