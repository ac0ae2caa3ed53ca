package nl.mienskip.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.search.Finding;
import nl.mienskip.search.Findings;
import nl.mienskip.web.shell.Layout;

/**
 * What was found.
 *
 * @param layout what stands around it
 * @param findings nothing when nothing was asked
 * @param refusal why these words cannot be looked for; empty when they can
 */
public record SearchPage(Layout layout, Findings findings, String refusal) {

    static final int SIZE = 10;

    /** Whether anything was looked for. */
    public boolean asked() {
        return !findings.words().isEmpty() && refusal.isEmpty();
    }

    /** Where it is read. */
    public String href(Finding finding) {
        return layout.href(finding.path());
    }

    /** Another page of what was found. */
    public String href(int number) {
        return layout.href("/search") + query(findings, number);
    }

    /** The query of a page of what was found; empty when nothing was asked. */
    static String query(Findings findings, int number) {
        return findings.words().isEmpty()
                ? ""
                : "?q=" + URLEncoder.encode(findings.words(), StandardCharsets.UTF_8)
                        + (number == 1 ? "" : "&page=" + number);
    }

    /** What kind of content it is. */
    public String kind(Finding finding) {
        return layout.t("search.kind." + finding.section().name().toLowerCase(Locale.ROOT));
    }

    /** Whether it matters when it was published: an event has days of its own, a page has none. */
    public boolean dated(Finding finding) {
        return finding.section() == Section.NEWS;
    }

    /** Whether it is written in another language than the page around it. */
    public boolean foreign(Finding finding) {
        return finding.language() != layout.texts().language();
    }
}
