package nl.mienskip.admin.news;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.news.ArticleDraft;
import nl.mienskip.news.ArticleState;
import nl.mienskip.news.News;
import nl.mienskip.news.WriteArticle;

/** Writes an article. What is typed is kept by itself: on the server a moment later, on this device at once. */
@Route("news/:article(" + ArticleEditor.NEW + "|[0-9]{1,18})")
@Allow({Right.NEWS_EDIT, Right.NEWS_PUBLISH})
class ArticleEditor extends View implements BeforeEnterObserver, BeforeLeaveObserver {
    private static final long serialVersionUID = 1L;

    static final String NEW = "new";

    private final transient News news;
    private final transient Clock clock;
    private final transient ArticleActs acts;
    private final ViewHeading heading;
    private final Div badge = new Div();
    private final KeptLine kept = new KeptLine();
    private final Div banner = new Div();
    private final ArticleForm form = new ArticleForm(Site.tenant().languages(), this::keep);
    private final DeviceCopy copy = new DeviceCopy(form, this::offer);
    private final ArticleActions actions;
    private transient Draft draft;
    private boolean asking;

    @Inject
    ArticleEditor(News news, Clock clock) {
        super("news.write");
        this.news = news;
        this.clock = clock;
        this.acts = new ArticleActs(news, clock, this);
        this.actions = new ArticleActions(acts);
        addClassName("view-narrow");
        heading = new ViewHeading(name(), badge);
        Div foot = new Div(kept, actions);
        foot.addClassName("action-bar");
        add(new BackLink(t("news.title"), ArticlesView.class), heading, banner, copy, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String article = event.getRouteParameters().get("article").orElse(NEW);
        draft = article.equals(NEW)
                ? Draft.begin(news, Site.tenant().ownLanguage())
                : Draft.of(news, Long.parseLong(article));
        copy.of(article);
        form.show(draft.words());
        update();
    }

    /** Keeps what was typed; true when all of it is safe on the server. */
    boolean keep() {
        if (asking) {
            return false;
        }
        boolean begun = draft.begun();
        try {
            if (draft.keep(form.words())) {
                if (!begun) {
                    called();
                }
                update();
                copy.kept();
            }
            return true;
        } catch (Conflict conflict) {
            ask(form.words(), news.draft(draft.id()));
        } catch (InvalidInput refused) {
            form.refuse(refused);
            kept.notKept(Problems.words(refused));
        }
        return false;
    }

    /** A new article got its number: the address and the copy on this device take it on. */
    private void called() {
        getUI().orElseThrow().getPage().getHistory().replaceState(null, "news/" + draft.id());
        copy.of(String.valueOf(draft.id()));
    }

    private void ask(WriteArticle mine, ArticleDraft theirs) {
        asking = true;
        new ConflictDialog(mine, theirs, () -> settle(mine), () -> {
                    news.setAside(draft.id(), mine);
                    settle(theirs.words());
                })
                .open();
    }

    private void settle(WriteArticle words) {
        asking = false;
        draft.catchUp();
        form.show(words);
        keep();
        update();
    }

    /** The article was changed by an act: goes on with what it says now. */
    void show(Draft changed) {
        draft = changed;
        form.show(changed.words());
        update();
        copy.forget();
    }

    private void update() {
        badge.removeAll();
        actions.update(draft, clock.instant());
        if (draft.begun()) {
            badge.add(new StateBadge(draft.article(), clock.instant()));
            kept.kept(draft.keptAt(), draft.article().changesWaiting());
            form.lock(draft.article().stateAt(clock.instant()) == ArticleState.DELETED);
        } else {
            kept.nothingYet();
        }
        String title = draft.words().title().isBlank()
                ? t("news.write")
                : draft.words().title();
        name(title);
        heading.rename(title);
    }

    Draft draft() {
        return draft;
    }

    ArticleForm form() {
        return form;
    }

    /** What was typed on this device before is offered when it says something that was not kept. */
    private void offer(String title, String lead, String body, Instant at) {
        WriteArticle typed = new WriteArticle(draft.words().language(), title, lead, body);
        if (draft.has(typed)) {
            copy.forget();
            return;
        }
        banner.add(new LeftoverBanner(
                at,
                typed,
                () -> {
                    form.show(typed);
                    keep();
                    Notices.done(t("news.leftover.back"));
                },
                copy::forget));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (draft != null && !keep()) {
            event.postpone();
        }
    }

    RouteParameters parameters() {
        return new RouteParameters("article", String.valueOf(draft.id()));
    }
}
