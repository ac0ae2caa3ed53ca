package nl.mienskip.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import nl.mienskip.editorial.Publication;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.news.ArticleView;
import nl.mienskip.pages.PageView;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.news.ArticlePage;
import nl.mienskip.web.pages.VillagePage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others show of a page, read from the page as they read it. */
class CardTest {

    private static final Publication PUBLICATION =
            Samples.article(42, Language.FY, "Âld papier").publication();

    @ParameterizedTest
    @ValueSource(
            strings = {
                Samples.NASTY,
                "</script><script>alert(1)</script>",
                "<!-- <script>",
                "\"><img src=x onerror=alert(1)>",
                "a\\\"b\\u003c/script>\u2028",
                "]]>&lt;/script&gt;"
            })
    void aNameStaysWithinItsPlace(String title) {
        Element head = head(articlePage(Samples.article(42, Language.FY, title)));

        assertThat(head.select("script")).hasSize(1);
        assertThat(head.select("img")).isEmpty();
        assertThat(data(head).getString("headline")).isEqualTo(title);
        assertThat(property(head, "og:title")).isEqualTo(title);
    }

    @Test
    void anArticleSaysWhatItIsAndFromWhom() {
        Element head = head(articlePage(Samples.article(42, Language.FY, "Âld papier")));
        JsonObject data = data(head);

        assertThat(data.getString("@type")).isEqualTo("NewsArticle");
        assertThat(data.getString("inLanguage")).isEqualTo("fy");
        assertThat(data.getString("url")).isEqualTo("https://burum.example/news/42");
        assertThat(data.getString("datePublished")).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(data.getJsonObject("author").getString("name")).isEqualTo(Samples.NASTY);
        assertThat(data.getJsonObject("publisher").getString("name")).isEqualTo("Burum");
        assertThat(property(head, "og:type")).isEqualTo("article");
        assertThat(property(head, "og:url")).isEqualTo("https://burum.example/news/42");
        assertThat(property(head, "og:locale")).isEqualTo("nl_NL");
        assertThat(property(head, "og:description")).isEqualTo("Na een jaar herstel draait de molen.");
    }

    @Test
    void anEventSaysWhenAndWhereItIs() {
        Element head = head(Events.show(Events.all(), false));
        JsonObject data = data(head);

        assertThat(data.getString("@type")).isEqualTo("Event");
        assertThat(data.getString("startDate")).isEqualTo("2026-11-20T20:00+01:00");
        assertThat(data.getString("endDate")).isEqualTo("2026-11-20T22:00+01:00");
        assertThat(data.getJsonObject("location").getString("name")).isEqualTo(Samples.NASTY);
        assertThat(property(head, "og:url")).isEqualTo("https://burum.example/agenda/60");
    }

    @Test
    void anArticlesOwnPictureGoesWithItsAddress() {
        Element head = head(articlePage(Samples.article(42, Language.NL, "Molen")));

        assertThat(property(head, "og:image")).isEqualTo("https://burum.example/media/photo-1280.jpg");
        assertThat(property(head, "og:image:alt")).isEqualTo(Samples.NASTY);
        assertThat(data(head).getString("image")).isEqualTo("https://burum.example/media/photo-1280.jpg");
    }

    @Test
    void withoutALeadTheFirstWordsStandForIt() {
        ArticleView article = new ArticleView(PUBLICATION, null, "", "<h2>Kop</h2><p>" + "woord ".repeat(60) + "</p>");

        assertThat(property(head(articlePage(article)), "og:description"))
                .startsWith("Kop woord woord")
                .endsWith("woord…")
                .hasSizeLessThan(203);
    }

    @Test
    void aPageOfTheVillageIsAWebPage() {
        Element head = head(Page.of(
                "pages/show.jte",
                new VillagePage(
                        Samples.layout(Language.NL, "/pages/50", "Skiednis", Actor.VISITOR),
                        new PageView(PUBLICATION, null, "<p>Sûnt 1476.</p>"),
                        false,
                        null)));

        assertThat(data(head).getString("@type")).isEqualTo("WebPage");
        assertThat(data(head).getString("description")).isEqualTo("Sûnt 1476.");
        assertThat(property(head, "og:type")).isEqualTo("website");
    }

    @Test
    void whatOnlyTheEditorsMaySeeHasNoCard() {
        Layout listed = Samples.layout(Language.NL, "/news/42/preview", "Molen", Actor.VISITOR);
        Layout unlisted =
                new Layout(listed.site(), listed.texts(), listed.path(), "", listed.title(), listed.actor(), false);

        Element head = head(Page.of(
                "news/show.jte", new ArticlePage(unlisted, Samples.article(42, Language.NL, "Molen"), true, null)));

        assertThat(head.select("script, [property]")).isEmpty();
    }

    private static Page articlePage(ArticleView article) {
        return Page.of(
                "news/show.jte",
                new ArticlePage(Samples.layout(Language.NL, "/news/42", article.title(), Actor.VISITOR), article));
    }

    private static Element head(Page page) {
        return Jsoup.parse(new String(Templates.render(page), StandardCharsets.UTF_8))
                .head();
    }

    private static JsonObject data(Element head) {
        return JsonText.read(
                        head.selectFirst("script[type=application/ld+json]").data())
                .asJsonObject();
    }

    private static String property(Element head, String name) {
        return head.selectFirst("meta[property=" + name + "]").attr("content");
    }
}
