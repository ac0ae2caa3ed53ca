package nl.mienskip.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.shell.TenantFilter;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/** Whose page is read in this request, in which language and at which path; where a page's layout comes from. */
@RequestScoped
public class Visit {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Sites sites;

    private Language language;
    private String path;

    /** The village whose host was asked. */
    public TenantView tenant() {
        return (TenantView) request.getAttribute(TenantFilter.TENANT);
    }

    /** The language that the address names, or else the village's own. */
    public Language language() {
        return language == null ? tenant().ownLanguage() : language;
    }

    /** The path without its language. */
    public String path() {
        return path == null ? request.getRequestURI() : path;
    }

    /** The words of this page. */
    public Texts texts() {
        return new Texts(language(), tenant().timeZone());
    }

    /** The village as its pages show it. */
    public Site site() {
        return sites.of(tenant(), language());
    }

    /** The layout of a page that search engines may list. */
    public Layout layout(String title) {
        return new Layout(site(), texts(), path(), "", title, ActorContext.current(), true);
    }

    /** The layout of a page that is for this reader, or of an error. */
    public Layout unlisted(String title) {
        return new Layout(site(), texts(), path(), "", title, ActorContext.current(), false);
    }

    /** The layout of something in a reader's own language, whatever the address says. */
    public Layout in(Language reader) {
        return new Layout(
                sites.of(tenant(), reader),
                new Texts(reader, tenant().timeZone()),
                path(),
                "",
                "",
                ActorContext.current(),
                false);
    }

    void readIn(Language named, String at) {
        language = named;
        path = at;
    }
}
