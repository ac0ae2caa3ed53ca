package nl.mienskip.web.shell;

import java.time.ZoneId;
import java.util.List;
import nl.mienskip.looks.LookView;
import nl.mienskip.pages.PageLink;
import nl.mienskip.tenants.Language;

/**
 * The village, or the platform itself, as its pages show it.
 *
 * @param name what it is called
 * @param platform whether this is the platform's own site
 * @param origin scheme, canonical host and port, from which all absolute addresses are made
 * @param languages its languages, its own first
 * @param zone the village's time zone
 * @param look what it looks like
 * @param stylesheet address of its look
 * @param sign address of its sign for tabs
 * @param costsShown whether everybody may read what it costs
 * @param pages its own pages that residents can read: first what stands in the menu
 */
public record Site(
        String name,
        boolean platform,
        String origin,
        List<Language> languages,
        ZoneId zone,
        LookView look,
        String stylesheet,
        String sign,
        boolean costsShown,
        List<PageLink> pages) {

    public Site {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
    }

    /** Those that menus name. */
    public List<PageLink> menuPages() {
        return pages.stream().filter(PageLink::inMenu).toList();
    }

    /** The language whose pages have no prefix. */
    public Language ownLanguage() {
        return languages.getFirst();
    }

    /** A path on this site in a language: {@code /news} or {@code /fy/news}. */
    public String path(Language language, String path) {
        if (language == ownLanguage()) {
            return path;
        }
        return "/" + language.tag() + (path.equals("/") ? "" : path);
    }
}
