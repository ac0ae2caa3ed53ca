package nl.mienskip.admin.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hangs what the shell does into every page, session and navigation. */
@ApplicationScoped
class Wiring {

    @Inject
    private BootPage bootPage;

    void everyPage(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(bootPage::dress);
        event.getSource().setSystemMessagesProvider(Outages::words);
    }

    void everySession(@Observes SessionInitEvent event) {
        event.getSession().setLocale(ChosenLanguage.of(event.getRequest()).locale());
    }

    void everyNavigation(@Observes UIInitEvent event) {
        event.getUI().addBeforeEnterListener(RightsGuard::check);
        Outages.dress(event.getUI());
    }
}
