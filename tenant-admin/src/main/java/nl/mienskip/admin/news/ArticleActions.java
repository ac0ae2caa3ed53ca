package nl.mienskip.admin.news;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.Instant;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.news.ArticleState;

/** What can be done with an article as it stands: one primary act, a look at it, and the rest in a menu. */
class ArticleActions extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ArticleDesk desk;

    ArticleActions(ArticleDesk desk) {
        this.desk = desk;
        addClassName("article-actions");
    }

    /** Shows what can be done now. */
    void update(Draft draft, Instant now) {
        removeAll();
        if (!draft.begun()) {
            return;
        }
        ArticleState state = draft.article().stateAt(now);
        if (state == ArticleState.DELETED) {
            add(primary(t("news.putBack"), desk::putBack));
            return;
        }
        boolean publishes = ActorContext.current().may(Right.NEWS_PUBLISH);
        boolean on = state == ArticleState.VISIBLE || state == ArticleState.SCHEDULED;
        if (publishes && (!on || draft.article().changesWaiting())) {
            add(primary(t(on ? "news.publishChanges" : "news.publish.open"), desk::publish));
        }
        add(new Button(t("news.preview"), new Icon("eye"), pressed -> desk.preview()), more(draft, on, publishes));
    }

    private MenuBar more(Draft draft, boolean on, boolean publishes) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        SubMenu menu = bar.addItem(t("news.more")).getSubMenu();
        menu.addItem(t("news.versions"), chosen -> desk.versions());
        if (draft.article().changesWaiting()) {
            menu.addItem(t("news.dropChanges"), chosen -> desk.dropChanges());
        }
        if (publishes && on) {
            menu.addItem(t("news.reschedule"), chosen -> desk.publish());
        }
        if (publishes && draft.article().stateAt(Instant.MAX) != ArticleState.DRAFT) {
            menu.addItem(t("news.withdraw"), chosen -> desk.withdraw());
        }
        if (publishes) {
            menu.addItem(t("news.archive"), chosen -> desk.archive());
        }
        if (!on) {
            menu.addItem(t("news.delete"), chosen -> desk.delete());
        }
        return bar;
    }

    private static Button primary(String words, Runnable work) {
        Button button = new Button(words, pressed -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
