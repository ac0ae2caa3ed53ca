package nl.mienskip.admin.news;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import nl.mienskip.admin.shell.Confirmation;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.news.ArticleState;
import nl.mienskip.news.ArticleView;
import nl.mienskip.news.News;
import nl.mienskip.news.WriteArticle;

/** What is done with the article in the editor, after what was typed is kept. */
class ArticleActs implements ArticleDesk {

    private final News news;
    private final Clock clock;
    private final ArticleEditor editor;

    ArticleActs(News news, Clock clock, ArticleEditor editor) {
        this.news = news;
        this.clock = clock;
        this.editor = editor;
    }

    @Override
    public void publish() {
        if (editor.keep()) {
            new PublishDialog(draft().article(), clock.instant(), this::publish).open();
        }
    }

    private void publish(Instant from, Instant until) {
        try {
            after(() -> news.publish(draft().id(), draft().version(), from, until));
        } catch (InvalidInput refused) {
            if (refused.field().equals("publishUntil") || !editor.form().refuse(refused)) {
                throw refused;
            }
            return;
        }
        boolean seen = draft().article().stateAt(clock.instant()) == ArticleState.VISIBLE;
        Notices.done(t(seen ? "news.published" : "news.scheduled"));
        editor.takeFocus();
    }

    @Override
    public void preview() {
        if (editor.keep()) {
            UI.getCurrent().getPage().open("/news/" + draft().id() + "/preview", "_blank");
        }
    }

    @Override
    public void versions() {
        if (editor.keep()) {
            UI.getCurrent().navigate(VersionsView.class, editor.parameters());
        }
    }

    @Override
    public void dropChanges() {
        new Confirmation(t("news.dropChanges.ask"), t("news.dropChanges.text"), t("news.dropChanges.yes"), () -> {
                    WriteArticle dropped = draft().words();
                    after(() ->
                            news.dropChanges(draft().id(), draft().version()).article());
                    Notices.undo(t("news.dropChanges.done"), () -> {
                        editor.form().show(dropped);
                        editor.keep();
                    });
                })
                .dangerous()
                .open();
    }

    @Override
    public void withdraw() {
        new Confirmation(t("news.withdraw.ask"), t("news.withdraw.text"), t("news.withdraw"), () -> {
                    ArticleView before = draft().article();
                    after(() -> news.withdraw(draft().id(), draft().version()));
                    Notices.undo(
                            t("news.withdraw.done"),
                            () -> after(() -> news.publish(
                                    draft().id(), draft().version(), before.publishFrom(), before.publishUntil())));
                })
                .open();
    }

    @Override
    public void archive() {
        after(() -> news.archive(draft().id(), draft().version()));
        Notices.undo(t("news.archive.done"), () -> after(() -> news.withdraw(draft().id(), draft().version())));
    }

    @Override
    public void delete() {
        new Confirmation(t("news.delete.ask"), t("news.delete.text"), t("news.delete.yes"), () -> {
                    after(() -> news.delete(draft().id(), draft().version()));
                    Notices.undo(t("news.delete.done"), this::putBack);
                })
                .dangerous()
                .open();
    }

    @Override
    public void putBack() {
        after(() -> news.undelete(draft().id(), draft().version()));
        Notices.done(t("news.putBack.done"));
        editor.takeFocus();
    }

    private void after(Supplier<ArticleView> act) {
        Draft draft = draft();
        draft.goOnWith(act.get());
        editor.show(draft);
    }

    private Draft draft() {
        return editor.draft();
    }
}
