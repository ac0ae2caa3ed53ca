package nl.mienskip.kernel.text;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Keeps of somebody's HTML what an article needs: paragraphs, headings below the page's own, lists, quotes, emphasis and
 * links. Everything else goes, its text stays.
 */
public final class RichText {

    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:|tel:|/(?!/))[^\\s]*");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    (element, attributes) -> "h1".equals(element) ? "h2" : element,
                    "p",
                    "div",
                    "br",
                    "h1",
                    "h2",
                    "h3",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "del")
            .allowElements("a")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .requireRelsOnLinks("noopener", "nofollow", "ugc")
            .toFactory();

    private RichText() {}

    /** The safe part of this HTML; empty for null. */
    public static String sanitised(String html) {
        return html == null ? "" : POLICY.sanitize(html).strip();
    }

    /** Only the words of this HTML, on one line. */
    public static String words(String html) {
        return html == null ? "" : Jsoup.parseBodyFragment(html).text();
    }
}
