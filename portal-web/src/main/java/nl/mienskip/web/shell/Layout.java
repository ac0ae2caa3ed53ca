package nl.mienskip.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.tenants.Language;

/**
 * What stands around a page: whose it is, in which language, who reads it.
 *
 * @param site the village
 * @param texts the words, in the page's language
 * @param path the page's path without its language, such as {@code /news/42}
 * @param query what of the query belongs to the page's identity, such as {@code ?page=2}; empty when nothing does
 * @param title the page's own title; empty for the home page
 * @param actor who reads it
 * @param indexed whether search engines may list it
 */
public record Layout(Site site, Texts texts, String path, String query, String title, Actor actor, boolean indexed) {

    /** An entry of the main menu. */
    public record MenuItem(String href, String name, boolean current, boolean exact) {}

    /** Where a section can be followed. */
    public record FeedLink(String href, String type, String formatName, String title) {}

    /** The sections that can be followed, by their names in addresses. */
    private static final List<String> FEEDS = List.of("news", "agenda");

    /** This page in another language. */
    public record LanguageLink(Language language, String href, String absolute, boolean current) {}

    /** The same page with what of its query belongs to it. */
    public Layout at(String pageQuery) {
        return new Layout(site, texts, path, pageQuery, title, actor, indexed);
    }

    /** A text of the bundles. */
    public String t(String key, Object... told) {
        return texts.get(key, told);
    }

    /** The page's language, as {@code lang} has it. */
    public String lang() {
        return texts.language().tag();
    }

    /** A link to a page of this site in the page's own language. */
    public String href(String toPath) {
        return site.path(texts.language(), toPath);
    }

    /** A link of this site that somebody typed: in the page's own language, unless it names one or is no page of ours. */
    public String typed(String toPath) {
        return LanguageFilter.knowsLanguages(toPath) ? href(toPath) : toPath;
    }

    /** What the browser shows as title: the page, then the village. */
    public String fullTitle() {
        return title.isEmpty() ? site.name() : title + " – " + site.name();
    }

    /** The page's one true address. */
    public String canonical() {
        return site.origin() + href(path) + query;
    }

    /** This page in each of the village's languages; none when there is but one. */
    public List<LanguageLink> languages() {
        if (site.languages().size() < 2) {
            return List.of();
        }
        return site.languages().stream().map(this::inLanguage).toList();
    }

    /** The main menu of the village or of the platform. */
    public List<MenuItem> menu() {
        List<MenuItem> menu = new ArrayList<>(List.of(item("/", "shell.menu.home")));
        if (!site.platform()) {
            menu.add(item("/news", "shell.menu.news"));
            menu.add(item("/agenda", "shell.menu.agenda"));
            menu.add(item("/photos", "shell.menu.photos"));
        }
        if (!site.pages().isEmpty()) {
            menu.add(item("/pages", "shell.menu.pages"));
        }
        if (!site.platform()) {
            menu.add(item("/search", "shell.menu.search"));
        }
        return menu;
    }

    /** Everything of the village that can be followed. */
    public List<FeedLink> feeds() {
        return site.platform()
                ? List.of()
                : FEEDS.stream().flatMap(section -> feeds(section).stream()).toList();
    }

    /** A section's feeds, one for each format. */
    public List<FeedLink> feeds(String section) {
        return Arrays.stream(FeedFormat.values())
                .map(format -> feed(section, format))
                .toList();
    }

    /** Whether the reader may open the back office. */
    public boolean staff() {
        return actor.may(Right.ENTER_ADMIN);
    }

    /** Where signing in starts; it comes back to this page. */
    public String signIn() {
        return "/signin?to=" + URLEncoder.encode(href(path), StandardCharsets.UTF_8);
    }

    /** Where something is said about this page; one that is for this reader alone is not named. */
    public String feedback() {
        String about = indexed && !path.equals("/") ? "?page=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "";
        return href("/feedback") + about;
    }

    private LanguageLink inLanguage(Language language) {
        String href = site.path(language, path) + query;
        return new LanguageLink(language, href, site.origin() + href, language == texts.language());
    }

    private FeedLink feed(String section, FeedFormat format) {
        return new FeedLink(
                format.path(section),
                format.type(),
                format.ownName(),
                t(section + ".title") + " – " + site.name() + " (" + format.ownName() + ")");
    }

    private MenuItem item(String to, String key) {
        boolean exact = path.equals(to);
        boolean within = exact || (!to.equals("/") && path.startsWith(to + "/"));
        return new MenuItem(href(to), t(key), within, exact);
    }
}
