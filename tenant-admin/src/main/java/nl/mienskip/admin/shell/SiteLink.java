package nl.mienskip.admin.shell;

import com.vaadin.flow.component.html.Anchor;
import nl.mienskip.tenants.Language;

/** A link out of the back office to a page or a file of the site beside it, so that its own router leaves it alone. */
public class SiteLink extends Anchor {
    private static final long serialVersionUID = 1L;

    private SiteLink(String path, String words) {
        super(address(path), words);
        setRouterIgnore(true);
    }

    /** To a page. */
    public static SiteLink page(String path, String words) {
        return new SiteLink(path, words);
    }

    /**
     * To a file to keep.
     *
     * @param label what it is, where the words alone do not tell
     */
    public static SiteLink file(String path, String words, String label) {
        SiteLink link = new SiteLink(path, words);
        link.getElement().setAttribute("download", "");
        link.setAriaLabel(label);
        return link;
    }

    /** In the reader's language, where the site's pages are in it. */
    private static String address(String path) {
        Language language = Site.language();
        boolean prefixed = language != Site.tenant().ownLanguage()
                && Site.tenant().languages().contains(language);
        return (prefixed ? "/" + language.tag() : "") + path;
    }
}
