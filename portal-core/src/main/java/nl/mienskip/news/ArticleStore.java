package nl.mienskip.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
class ArticleStore {

    private static final String VISIBLE = " from Article a where a.status = nl.mienskip.news.ArticleStatus.PUBLISHED"
            + " and a.publishFrom <= :now and (a.publishUntil is null or a.publishUntil > :now)";
    private static final String FILTERED = " from Article a where lower(a.title) like :words escape '!' and ";

    @PersistenceContext
    private EntityManager entities;

    void add(Article article) {
        entities.persist(article);
        entities.flush();
    }

    void add(ArticleRevision revision) {
        entities.persist(revision);
    }

    void remove(Article article) {
        entities.createQuery("delete from ArticleRevision r where r.article = :article")
                .setParameter("article", article)
                .executeUpdate();
        entities.remove(article);
    }

    /** Sends what changed to the database, so that its new version is known. */
    void flush() {
        entities.flush();
    }

    Optional<Article> byId(long id) {
        return Optional.ofNullable(entities.find(Article.class, id));
    }

    List<Article> visible(Instant now, int offset, int limit) {
        return entities.createQuery("select a" + VISIBLE + " order by a.publishFrom desc, a.id desc", Article.class)
                .setParameter("now", now)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    List<PublishedArticle> visibleBriefly(Instant now, int limit) {
        return entities.createQuery(
                        "select new nl.mienskip.news.PublishedArticle(a.id, a.changedAt)" + VISIBLE
                                + " order by a.publishFrom desc, a.id desc",
                        PublishedArticle.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    long countVisible(Instant now) {
        return entities.createQuery("select count(a)" + VISIBLE, Long.class)
                .setParameter("now", now)
                .getSingleResult();
    }

    long countVisibleSince(Instant now, Instant since) {
        return entities.createQuery("select count(a)" + VISIBLE + " and a.publishFrom >= :since", Long.class)
                .setParameter("now", now)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** The first moment after now at which an article appears or disappears; empty when none is planned. */
    Optional<Instant> nextChange(Instant now) {
        return List.of("publishFrom", "publishUntil").stream()
                .map(moment -> entities.createQuery(
                                "select min(a." + moment + ") from Article a"
                                        + " where a.status = nl.mienskip.news.ArticleStatus.PUBLISHED and a." + moment
                                        + " > :now",
                                Instant.class)
                        .setParameter("now", now)
                        .getSingleResult())
                .filter(moment -> moment != null)
                .min(Instant::compareTo);
    }

    List<Article> filtered(ArticleFilter filter, Instant now, int offset, int limit) {
        return filtered("select a", filter, now, order(filter.order()), Article.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(ArticleFilter filter, Instant now) {
        return filtered("select count(a)", filter, now, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(
            String select, ArticleFilter filter, Instant now, String order, Class<T> result) {
        String words = filter.words() == null ? "" : filter.words().strip().toLowerCase(Locale.ROOT);
        String condition = condition(filter.state());
        TypedQuery<T> query = entities.createQuery(select + FILTERED + condition + order, result)
                .setParameter("words", "%" + words.replaceAll("([!%_])", "!$1") + "%");
        return condition.contains(":now") ? query.setParameter("now", now) : query;
    }

    private static String order(ArticleOrder order) {
        return switch (order) {
            case CHANGED -> " order by a.changedAt desc, a.id desc";
            case TITLE -> " order by a.title, a.id";
            case PUBLISHED -> " order by a.publishFrom desc, a.id desc";
        };
    }

    private static String condition(ArticleState state) {
        String published = "a.status = nl.mienskip.news.ArticleStatus.PUBLISHED and ";
        return switch (state) {
            case null -> "a.status <> nl.mienskip.news.ArticleStatus.DELETED";
            case DRAFT -> "a.status = nl.mienskip.news.ArticleStatus.DRAFT";
            case SCHEDULED -> published + "a.publishFrom > :now";
            case VISIBLE -> published + "a.publishFrom <= :now and (a.publishUntil is null or a.publishUntil > :now)";
            case OVER -> published + "a.publishUntil <= :now";
            case ARCHIVED -> "a.status = nl.mienskip.news.ArticleStatus.ARCHIVED";
            case DELETED -> "a.status = nl.mienskip.news.ArticleStatus.DELETED";
        };
    }

    /** Drafts that this account began, last changed first. */
    List<Article> draftsOf(long accountId, int limit) {
        return entities.createQuery(
                        "select a from Article a where a.status = nl.mienskip.news.ArticleStatus.DRAFT"
                                + " and a.authorId = :account order by a.changedAt desc, a.id desc",
                        Article.class)
                .setParameter("account", accountId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What the pages show while changes to it wait, last changed first. */
    List<Article> prepared(int limit) {
        return entities.createQuery(
                        "select a from Article a where a.status = nl.mienskip.news.ArticleStatus.PUBLISHED"
                                + " and a.pending.at is not null order by a.changedAt desc, a.id desc",
                        Article.class)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Article> deletedBefore(Instant moment) {
        return entities.createQuery(
                        "select a from Article a where a.status = nl.mienskip.news.ArticleStatus.DELETED"
                                + " and a.changedAt < :moment",
                        Article.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    List<ArticleRevision> revisions(long articleId) {
        return entities.createQuery(
                        "select r from ArticleRevision r where r.article.id = :article order by r.number desc",
                        ArticleRevision.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    Optional<ArticleRevision> revision(long articleId, int number) {
        return entities.createQuery(
                        "select r from ArticleRevision r where r.article.id = :article and r.number = :number",
                        ArticleRevision.class)
                .setParameter("article", articleId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<ArticleRevision> lastRevision(long articleId) {
        return entities.createQuery(
                        "select r from ArticleRevision r where r.article.id = :article order by r.number desc",
                        ArticleRevision.class)
                .setParameter("article", articleId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
