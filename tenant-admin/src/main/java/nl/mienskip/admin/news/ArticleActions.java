package nl.mienskip.admin.news;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.Instant;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.news.ArticleState;

/**
 * What can be done with an article as it stands: one primary act, a look at it, and the rest in a menu. Buttons stay the
 * same ones: leaving the text keeps it, which shows them anew, and the press that left the text must still arrive.
 */
class ArticleActions extends Div {
    private static final long serialVersionUID = 1L;

    private final Button publish;
    private final Button putBack;
    private final Button preview;
    private final MenuBar bar = new MenuBar();
    private final MenuItem dropChanges;
    private final MenuItem reschedule;
    private final MenuItem withdraw;
    private final MenuItem archive;
    private final MenuItem delete;

    ArticleActions(ArticleDesk desk) {
        addClassName("article-actions");
        publish = new Button(t("news.publish.open"), pressed -> desk.publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        putBack = new Button(t("news.putBack"), pressed -> desk.putBack());
        putBack.addThemeVariants(ButtonVariant.PRIMARY);
        preview = new Button(t("news.preview"), new Icon("eye"), pressed -> desk.preview());
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        SubMenu menu = bar.addItem(t("news.more")).getSubMenu();
        menu.addItem(t("news.versions"), chosen -> desk.versions());
        dropChanges = menu.addItem(t("news.dropChanges"), chosen -> desk.dropChanges());
        reschedule = menu.addItem(t("news.reschedule"), chosen -> desk.publish());
        withdraw = menu.addItem(t("news.withdraw"), chosen -> desk.withdraw());
        archive = menu.addItem(t("news.archive"), chosen -> desk.archive());
        delete = menu.addItem(t("news.delete"), chosen -> desk.delete());
        add(publish, putBack, preview, bar);
    }

    /** Shows what can be done now. */
    void update(Draft draft, Instant now) {
        boolean there = draft.begun();
        ArticleState state = there ? draft.article().stateAt(now) : ArticleState.DRAFT;
        boolean deleted = state == ArticleState.DELETED;
        boolean on = state == ArticleState.VISIBLE || state == ArticleState.SCHEDULED;
        boolean waiting = there && draft.article().changesWaiting();
        boolean publishes = ActorContext.current().may(Right.NEWS_PUBLISH);
        publish.setText(t(on ? "news.publishChanges" : "news.publish.open"));
        show(publish, there && !deleted && publishes && (!on || waiting));
        show(putBack, deleted);
        show(preview, there && !deleted);
        show(bar, there && !deleted);
        show(dropChanges, waiting);
        show(reschedule, publishes && on);
        show(withdraw, publishes && there && draft.article().stateAt(Instant.MAX) != ArticleState.DRAFT);
        show(archive, publishes && state != ArticleState.ARCHIVED);
        show(delete, !on);
    }

    private static void show(Component act, boolean now) {
        if (act.isVisible() != now) {
            act.setVisible(now);
        }
    }
}
