package nl.mienskip.kernel.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Keeps of somebody's HTML what an article needs: paragraphs, headings below the page's own, lists, quotes, emphasis and
 * links. Everything else goes, its text stays.
 */
public final class RichText {

    private static final String LINE_END = "\n";
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:|tel:|/(?!/))[^\\s]*");

    private static final Pattern EMPTY_PARAGRAPH = Pattern.compile("<p>(?:\\s|<br ?/?>|&nbsp;|\u00a0)*</p>");

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

    /** The safe part of this HTML, without empty paragraphs; empty for null. */
    public static String sanitised(String html) {
        return html == null
                ? ""
                : EMPTY_PARAGRAPH.matcher(POLICY.sanitize(html)).replaceAll("").strip();
    }

    /** The same HTML with what it points at on its own site given in full, so that it can be read elsewhere. */
    public static String absolute(String html, String origin) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (String pointer : List.of("href", "src")) {
            document.select("[" + pointer + "^=/]")
                    .forEach(element -> element.attr(pointer, origin + element.attr(pointer)));
        }
        return document.body().html();
    }

    /** Only the words of this HTML, each paragraph, heading and item on a line of its own. */
    public static String lines(String html) {
        if (html == null) {
            return "";
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("br").before(new TextNode(LINE_END));
        body.select("p,div,h2,h3,li,blockquote").append(LINE_END);
        return body.wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Only the words of this HTML, on one line. */
    public static String words(String html) {
        return html == null ? "" : Jsoup.parseBodyFragment(html).text();
    }
}
