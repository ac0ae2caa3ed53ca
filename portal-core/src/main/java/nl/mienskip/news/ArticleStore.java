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
    private static final String FILTERED =
            " from Article a where (:status is null or a.status = :status) and lower(a.title) like :words escape '!'";

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

    List<Article> filtered(ArticleFilter filter, int offset, int limit) {
        return with(
                        filter,
                        entities.createQuery(
                                "select a" + FILTERED + " order by a.changedAt desc, a.id desc", Article.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(ArticleFilter filter) {
        return with(filter, entities.createQuery("select count(a)" + FILTERED, Long.class))
                .getSingleResult();
    }

    private static <T> TypedQuery<T> with(ArticleFilter filter, TypedQuery<T> query) {
        String words = filter.words() == null ? "" : filter.words().strip().toLowerCase(Locale.ROOT);
        return query.setParameter("status", filter.status())
                .setParameter("words", "%" + words.replaceAll("([!%_])", "!$1") + "%");
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

    int lastNumber(long articleId) {
        Integer last = entities.createQuery(
                        "select max(r.number) from ArticleRevision r where r.article.id = :article", Integer.class)
                .setParameter("article", articleId)
                .getSingleResult();
        return last == null ? 0 : last;
    }
}
