package nl.mienskip.web.shell.feeds;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.mienskip.web.shell.FeedFormat;
import nl.mienskip.web.shell.Site;
import nl.mienskip.web.shell.Texts;

/**
 * The newest items of a section.
 *
 * @param site whose they are
 * @param texts the words, in the village's own language
 * @param section its name in addresses, and of its room's texts
 * @param authority what no other site's items are known by, and what stays when the site moves to another host
 * @param since when there was nothing to read yet
 * @param entries newest first
 */
record Feed(Site site, Texts texts, String section, String authority, Instant since, List<FeedEntry> entries) {

    /** The year in which the first portal gave its items such names; it is part of them, so it never changes. */
    private static final String NAMED_IN = "2026";

    Feed {
        entries = List.copyOf(entries);
    }

    String title() {
        return texts.get(section + ".title") + " – " + site.name();
    }

    String description() {
        return texts.get(section + ".intro", site.name());
    }

    /** Where the section is read. */
    String home() {
        return site.origin() + "/" + section;
    }

    /** Where this is. */
    String self(FeedFormat format) {
        return site.origin() + format.path(section);
    }

    String id() {
        return "tag:" + authority + "," + NAMED_IN + ":" + section;
    }

    String id(FeedEntry entry) {
        return id() + "/" + entry.publication().itemId();
    }

    String url(FeedEntry entry) {
        return home() + "/" + entry.publication().itemId();
    }

    String content(FeedEntry entry) {
        return entry.content(site.origin());
    }

    /** Who wrote it, or else the village. */
    String author(FeedEntry entry) {
        return entry.publication().author().isEmpty()
                ? site.name()
                : entry.publication().author();
    }

    Instant updated() {
        return entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse(since);
    }
}
