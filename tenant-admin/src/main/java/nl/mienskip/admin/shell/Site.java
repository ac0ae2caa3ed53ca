package nl.mienskip.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import nl.mienskip.shell.TenantFilter;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/** Whose back office the current request is for, and in which language. */
public final class Site {

    private Site() {}

    /** The village, or the platform itself. */
    public static TenantView tenant() {
        return TenantFilter.tenant(VaadinServletRequest.getCurrent().getHttpServletRequest());
    }

    /** Its name in the language of the reader. */
    public static String name() {
        return tenant().name(language());
    }

    /** The language that the reader chose. */
    public static Language language() {
        UI ui = UI.getCurrent();
        Locale locale = ui != null ? ui.getLocale() : VaadinSession.getCurrent().getLocale();
        return Language.of(locale.getLanguage()).orElseGet(() -> tenant().ownLanguage());
    }

    /** The languages that the back office is in: all of them, the village's own first. */
    static List<Language> languages() {
        List<Language> own = tenant().languages();
        return List.of(Language.values()).stream()
                .sorted((one, other) -> Integer.compare(rank(own, one), rank(own, other)))
                .toList();
    }

    private static int rank(List<Language> own, Language language) {
        int at = own.indexOf(language);
        return at < 0 ? own.size() : at;
    }
}
