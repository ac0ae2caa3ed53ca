package nl.mienskip.news;

import java.time.Instant;

/**
 * An article as an editor goes on with it.
 *
 * @param article as it is now
 * @param words what the editor shows: changes that were not published, or else what the article says
 * @param changed whether the words differ from what was published
 * @param by who wrote the words
 * @param at when they were kept
 */
public record ArticleDraft(ArticleView article, WriteArticle words, boolean changed, String by, Instant at) {

    /** The article as it will be once these words are published. */
    public ArticleView published() {
        return new ArticleView(
                article.id(),
                words.language(),
                words.title(),
                words.lead(),
                words.body(),
                article.status(),
                article.publishFrom(),
                article.publishUntil(),
                article.authorName(),
                article.authorId(),
                article.createdAt(),
                article.changedAt(),
                article.changesWaiting(),
                article.version());
    }
}
