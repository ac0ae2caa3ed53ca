package nl.mienskip.admin.news;

import java.time.Instant;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.news.ArticleDraft;
import nl.mienskip.news.ArticleView;
import nl.mienskip.news.News;
import nl.mienskip.news.WriteArticle;
import nl.mienskip.tenants.Language;

/** One person's work on one article: what was kept last, and the version that the next save must name. */
class Draft {

    private final News news;
    private ArticleDraft state;
    private WriteArticle kept;

    private Draft(News news, ArticleDraft state, WriteArticle kept) {
        this.news = news;
        this.state = state;
        this.kept = kept;
    }

    /** A new article, which begins with its first word. */
    static Draft begin(News news, Language language) {
        return new Draft(news, null, new WriteArticle(language, "", "", ""));
    }

    static Draft of(News news, long id) {
        ArticleDraft state = news.draft(id);
        return new Draft(news, state, state.words());
    }

    /**
     * Keeps the words, unless they are those that were kept last.
     *
     * @return whether anything was kept
     * @throws nl.mienskip.kernel.Conflict when somebody else changed the article meanwhile
     */
    boolean keep(WriteArticle words) {
        if (words.equals(kept) || begun() && same(words, state.words())) {
            return false;
        }
        if (begun()) {
            state = news.keep(id(), version(), words);
        } else {
            state = news.draft(news.start(words).id());
        }
        kept = words;
        return true;
    }

    /** Takes the article as others left it; what is kept next replaces that. */
    ArticleDraft catchUp() {
        state = news.draft(id());
        kept = state.words();
        return state;
    }

    /** The article as it stands after something was done with it. */
    void goOnWith(ArticleView changed) {
        state = news.draft(changed.id());
        kept = state.words();
    }

    /** Whether these words, made safe, are what was kept. */
    boolean has(WriteArticle words) {
        return same(words, kept) || begun() && same(words, state.words());
    }

    boolean begun() {
        return state != null;
    }

    long id() {
        return state.article().id();
    }

    long version() {
        return state.article().version();
    }

    ArticleView article() {
        return state.article();
    }

    WriteArticle words() {
        return kept;
    }

    Instant keptAt() {
        return state.at();
    }

    private static boolean same(WriteArticle one, WriteArticle other) {
        return one.language() == other.language()
                && one.title().strip().equals(other.title().strip())
                && one.lead().strip().equals(other.lead().strip())
                && RichText.sanitised(one.body()).equals(RichText.sanitised(other.body()));
    }
}
