package nl.mienskip.admin.shell;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import nl.mienskip.kernel.identity.KeycloakSettings;
import nl.mienskip.looks.DrawnCrest;
import nl.mienskip.looks.LookTokens;
import nl.mienskip.looks.LookView;
import nl.mienskip.looks.Looks;
import nl.mienskip.shell.TenantFilter;
import nl.mienskip.tenants.Language;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * Dresses the page that starts a view: its language, the village's colours, and the strictest content security policy
 * under which Vaadin 25.2 runs. Scripts need this page's nonce or come from our own files; {@code unsafe-eval} is needed
 * as Vaadin makes functions of what the server sends, and inline styles as its components have them.
 */
@ApplicationScoped
class BootPage {

    private static final String POLICY = "default-src 'none'; script-src 'self' 'unsafe-eval' 'nonce-%s'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "frame-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self' %s; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Looks looks;

    @Inject
    private KeycloakSettings keycloak;

    void dress(IndexHtmlResponse response) {
        Document page = response.getDocument();
        Language language = ChosenLanguage.of(response.getVaadinRequest());
        page.selectFirst("html").attr("lang", language.tag());
        page.title(TenantFilter.tenant(((VaadinServletRequest) response.getVaadinRequest()).getHttpServletRequest())
                .name(language));
        LookView look = looks.current();
        page.head().appendElement("style").appendChild(new DataNode(colours(look)));
        page.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("href", look.crest() == null ? drawn(look) : look.crest().pathFor(96));
        page.head()
                .appendElement("meta")
                .attr("name", "admin-icons")
                .attr("content", "/admin/" + Assets.url("icons.svg"));
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/admin/" + Assets.url("admin.css"));
        protect(page, response.getVaadinResponse());
    }

    private static String drawn(LookView look) {
        byte[] svg =
                DrawnCrest.svg(look.light().brand(), look.light().brandInk()).getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    private static String colours(LookView look) {
        return ":root{" + pair("brand", look.light().brand(), look.dark().brand())
                + pair("brand-ink", look.light().brandInk(), look.dark().brandInk())
                + pair("link", look.light().link(), look.dark().link())
                + pair("soft", look.light().soft(), look.dark().soft())
                + pair("soft-ink", look.light().softInk(), look.dark().softInk())
                + accent("light", look.light())
                + accent("dark", look.dark()) + "}";
    }

    private static String pair(String name, String light, String dark) {
        return "--village-" + name + ":light-dark(" + light + "," + dark + ");";
    }

    private static String accent(String mode, LookTokens tokens) {
        return "--aura-accent-color-" + mode + ":" + tokens.brand() + ";--aura-accent-contrast-color-" + mode + ":"
                + tokens.brandInk() + ";--aura-accent-text-color-" + mode + ":" + tokens.link() + ";";
    }

    private void protect(Document page, VaadinResponse response) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String nonce = HexFormat.of().formatHex(bytes);
        page.select("script").attr("nonce", nonce);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce, origin(keycloak.issuer())));
    }

    /** Signing out is a form whose answer leads to Keycloak, and browsers look at where a form ends up. */
    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
