package nl.mienskip.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import java.util.Set;
import nl.mienskip.editorial.Headline;
import nl.mienskip.editorial.Kind;
import nl.mienskip.editorial.Publication;
import nl.mienskip.editorial.Searched;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.text.LineRule;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.tenants.Language;

/** Articles, as the editorial desk knows them. */
@ApplicationScoped
class ArticleKind implements Kind<WriteArticle> {

    private static final int TITLE_MAX = 150;
    private static final int LEAD_MAX = 400;
    private static final int BODY_MAX = 200_000;

    private static final String TITLE = "title";
    private static final String LEAD = "lead";
    private static final String BODY = "body";

    @Inject
    private ArticleStore store;

    @Override
    public Section section() {
        return Section.NEWS;
    }

    @Override
    public Class<WriteArticle> type() {
        return WriteArticle.class;
    }

    @Override
    public WriteArticle checked(WriteArticle words) {
        return new WriteArticle(
                words.language(),
                Headline.checked(words.picture()),
                LineRule.optional(TITLE, words.title(), TITLE_MAX),
                LineRule.optional(LEAD, words.lead(), LEAD_MAX),
                LineRule.shorter(BODY, RichText.sanitised(words.body()), BODY_MAX));
    }

    @Override
    public void requireWhole(WriteArticle words) {
        if (words.title().isEmpty()) {
            throw new InvalidInput(TITLE, "title.empty", "title is missing");
        }
        if (RichText.words(words.body()).isBlank()) {
            throw new InvalidInput(BODY, "body.empty", "body is missing");
        }
    }

    @Override
    public void write(WriteArticle words, JsonGenerator json) {
        json.write("language", words.language().tag())
                .write(TITLE, words.title())
                .write(LEAD, words.lead())
                .write(BODY, words.body());
        Headline.write(words.picture(), json);
    }

    @Override
    public WriteArticle read(JsonFields document) {
        return new WriteArticle(
                Language.of(document.text("language")).orElseThrow(),
                Headline.read(document),
                document.text(TITLE),
                document.text(LEAD),
                document.text(BODY));
    }

    @Override
    public Set<Long> pictures(WriteArticle words) {
        return words.picture() == null ? Set.of() : Set.of(words.picture().pictureId());
    }

    @Override
    public void show(Publication publication, WriteArticle words) {
        Article article = store.byItem(publication.itemId()).orElseGet(() -> new Article(publication.itemId()));
        article.show(publication, words);
        store.add(article);
    }

    @Override
    public void hide(long itemId) {
        store.hide(itemId);
    }

    @Override
    public Searched searched(WriteArticle words) {
        return Searched.byAll(words.lead() + "\n" + RichText.lines(words.body()));
    }
}
