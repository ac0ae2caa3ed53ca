package nl.mienskip.admin.news;

import static nl.mienskip.admin.shell.Texts.t;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Waiting;
import nl.mienskip.admin.shell.WaitingItem;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.news.ArticleFilter;
import nl.mienskip.news.ArticleOrder;
import nl.mienskip.news.ArticleState;
import nl.mienskip.news.ArticleView;
import nl.mienskip.news.News;

/** My drafts, changes that a chief editor must publish, and what is planned. */
@Dependent
@Allow({Right.NEWS_CONTRIBUTE, Right.NEWS_EDIT, Right.NEWS_PUBLISH})
class NewsWaiting implements Waiting {

    private static final int MOST = 5;

    @Inject
    private News news;

    @Override
    public List<WaitingItem> items() {
        List<WaitingItem> items = new ArrayList<>();
        if (ActorContext.current().may(Right.NEWS_PUBLISH)) {
            news.changesWaiting(MOST).forEach(article -> items.add(item("news.waiting.changes", article, true)));
        }
        news.myDrafts(MOST).forEach(article -> items.add(item("news.waiting.draft", article, false)));
        news.desk(new ArticleFilter(ArticleState.SCHEDULED, "", ArticleOrder.PUBLISHED), 1, MOST)
                .items()
                .forEach(article -> items.add(new WaitingItem(
                        t("news.waiting.scheduled", title(article)),
                        t("news.waiting.scheduled.detail", Moments.full(article.publishFrom())),
                        "clock",
                        "news/" + article.id(),
                        false)));
        return items;
    }

    private static WaitingItem item(String key, ArticleView article, boolean urgent) {
        return new WaitingItem(
                t(key, title(article)),
                t("news.changedBy", Moments.full(article.changedAt()), article.authorName()),
                urgent ? "circle-alert" : "pencil",
                "news/" + article.id(),
                urgent);
    }

    private static String title(ArticleView article) {
        return article.title().isEmpty() ? t("news.untitled") : article.title();
    }
}
