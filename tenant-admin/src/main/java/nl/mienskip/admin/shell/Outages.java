package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;

/** What the framework itself says when the server cannot be reached or fails: in the reader's language, read aloud. */
final class Outages {

    private Outages() {}

    static SystemMessages words(SystemMessagesInfo reader) {
        Texts texts = new Texts();
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(false);
        words.setInternalErrorCaption(texts.getTranslation("shell.outage.fault", reader.getLocale()));
        words.setInternalErrorMessage(texts.getTranslation("shell.outage.fault.text", reader.getLocale()));
        words.setCookiesDisabledCaption(texts.getTranslation("shell.outage.cookies", reader.getLocale()));
        words.setCookiesDisabledMessage(texts.getTranslation("shell.outage.cookies.text", reader.getLocale()));
        return words;
    }

    static void dress(UI page) {
        ReconnectDialogConfiguration words = page.getReconnectDialogConfiguration();
        words.setDialogText(t("shell.outage.trying"));
        words.setDialogTextGaveUp(t("shell.outage.gaveUp"));
        page.getPage().executeJs("""
                const line = window.Vaadin.connectionIndicator;
                line.setAttribute('role', 'status');
                line.onlineText = $0;""", t("shell.outage.over"));
    }
}
