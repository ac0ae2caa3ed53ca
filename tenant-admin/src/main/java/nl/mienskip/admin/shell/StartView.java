package nl.mienskip.admin.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.tenants.Tenants;

/** What waits for me. */
@Route("")
@AllowAll("until sign-in guards it")
class StartView extends VerticalLayout {
    private static final long serialVersionUID = 1L;

    @Inject
    StartView(Tenants tenants) {
        add(new H1(tenants.current().name()));
    }
}
