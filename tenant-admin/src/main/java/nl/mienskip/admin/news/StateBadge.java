package nl.mienskip.admin.news;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.news.ArticleState;
import nl.mienskip.news.ArticleView;

/** How it stands with an article, in a word or two. */
class StateBadge extends Div {
    private static final long serialVersionUID = 1L;

    StateBadge(ArticleView article, Instant now) {
        addClassName("badges");
        ArticleState state = article.stateAt(now);
        Badge badge = new Badge(
                state == ArticleState.SCHEDULED
                        ? t("news.from", Moments.day(article.publishFrom()))
                        : Texts.name("news", state));
        switch (state) {
            case VISIBLE -> badge.addThemeVariants(BadgeVariant.SUCCESS);
            case SCHEDULED -> badge.addThemeVariants(BadgeVariant.WARNING);
            case DRAFT, OVER, ARCHIVED, DELETED -> {
                // plain
            }
        }
        add(badge);
        if (article.changesWaiting()) {
            Badge changes = new Badge(t("news.changesWaiting"));
            changes.addThemeVariants(BadgeVariant.WARNING);
            add(changes);
        }
    }
}
