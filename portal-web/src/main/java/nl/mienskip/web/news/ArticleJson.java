package nl.mienskip.web.news;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.news.ArticleView;
import nl.mienskip.web.shell.HeadlineJson;
import nl.mienskip.web.shell.Site;

/** Writes articles, as everybody may read them. */
final class ArticleJson {

    private ArticleJson() {}

    /** One page of the list, without the bodies. */
    static String list(Site site, Paged<ArticleView> page) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject()
                    .write("page", page.number())
                    .write("pages", page.pages())
                    .write("size", page.size())
                    .write("total", page.total())
                    .writeStartArray("articles");
            for (ArticleView article : page.items()) {
                json.writeStartObject();
                particulars(json, site, article);
                json.writeEnd();
            }
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    /** One article with its body. */
    static String of(Site site, ArticleView article) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject();
            particulars(json, site, article);
            json.write("body", article.body()).writeEnd();
        }
        return text.toString();
    }

    private static void particulars(JsonGenerator json, Site site, ArticleView article) {
        json.write("id", article.id())
                .write("language", article.language().tag())
                .write("title", article.title())
                .write("lead", article.lead())
                .write("author", article.publication().author())
                .write("publishedAt", article.publication().from().toString())
                .write("changedAt", article.publication().changedAt().toString())
                .write("url", site.origin() + "/news/" + article.id());
        HeadlineJson.write(json, site, article.headline());
    }
}
