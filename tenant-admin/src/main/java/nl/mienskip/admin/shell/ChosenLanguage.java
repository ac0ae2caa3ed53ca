package nl.mienskip.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mienskip.shell.TenantFilter;
import nl.mienskip.tenants.Language;

/**
 * The language of the back office: what the reader chose on this device, else what their browser asks for, else the
 * village's own.
 */
final class ChosenLanguage {

    private static final String COOKIE = "admin-language";

    private ChosenLanguage() {}

    static Language of(VaadinRequest request) {
        return chosen(request)
                .or(() -> asked(request))
                .orElseGet(() -> TenantFilter.tenant(((VaadinServletRequest) request).getHttpServletRequest())
                        .ownLanguage());
    }

    /** Remembers the choice on this device for a year, and shows the page anew in it. */
    static void choose(Language language) {
        Cookie cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath("/admin");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().getPage().reload();
    }

    private static Optional<Language> chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> Language.of(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Optional<Language> asked(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Arrays.stream(Language.values())
                        .filter(language -> language.tag().equals(locale.getLanguage())))
                .findFirst();
    }
}
