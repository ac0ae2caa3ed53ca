package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.UI;
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
    }

    void everySession(@Observes SessionInitEvent event) {
        event.getSession().setLocale(ChosenLanguage.of(event.getRequest()).locale());
    }

    void everyNavigation(@Observes UIInitEvent event) {
        event.getUI().addBeforeEnterListener(RightsGuard::check);
        sayWhetherConnected(event.getUI());
    }

    /** Vaadin's line about the connection, in the reader's language and read aloud when it changes. */
    private static void sayWhetherConnected(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(t("shell.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(t("shell.connection.gone"));
        ui.getPage()
                .executeJs(
                        "const line = window.Vaadin.connectionIndicator;"
                                + " if (line) { line.onlineText = $0; line.setAttribute('role', 'status'); }",
                        t("shell.connection.there"));
    }
}
