package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import nl.mienskip.admin.shell.Confirmation;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.ReasonDialog;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemState;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.editorial.Words;
import nl.mienskip.kernel.InvalidInput;

/** What is done with the item in the editor, after what was typed is kept. */
class ItemActs<W extends Words> implements ItemDesk {

    private final Editorial editorial;
    private final Clock clock;
    private final ItemEditor<W> editor;

    ItemActs(Editorial editorial, Clock clock, ItemEditor<W> editor) {
        this.editorial = editorial;
        this.clock = clock;
        this.editor = editor;
    }

    @Override
    public void publish() {
        if (editor.keep()) {
            new PublishDialog(draft().item(), clock.instant(), this::publish).open();
        }
    }

    private void publish(Instant from, Instant until) {
        if (!attempt(() -> editorial.publish(draft().id(), draft().version(), from, until))) {
            return;
        }
        boolean seen = draft().item().stateAt(clock.instant()) == ItemState.VISIBLE;
        Notices.done(t(seen ? "editorial.published" : "editorial.scheduled"));
        editor.takeFocus();
    }

    @Override
    public void handIn() {
        if (editor.keep() && attempt(() -> editorial.handIn(draft().id(), draft().version()))) {
            Notices.done(t("editorial.handedIn"));
            editor.takeFocus();
        }
    }

    @Override
    public void giveBack() {
        if (editor.keep()) {
            String writer = draft().item().review().askedBy();
            new ReasonDialog(
                            t("editorial.giveBack.ask"),
                            t("editorial.giveBack.text", writer),
                            t("editorial.giveBack"),
                            note -> {
                                after(() -> editorial.giveBack(draft().id(), draft().version(), note));
                                Notices.done(t("editorial.givenBack", writer));
                                editor.takeFocus();
                            })
                    .open();
        }
    }

    @Override
    public void preview() {
        if (editor.keep()) {
            UI.getCurrent().getPage().open("/" + editor.path() + "/" + draft().id() + "/preview", "_blank");
        }
    }

    @Override
    public void versions() {
        if (editor.keep()) {
            UI.getCurrent().navigate(editor.path() + "/" + draft().id() + "/versions");
        }
    }

    @Override
    public void poster() {
        UI.getCurrent().getPage().open("/" + editor.path() + "/" + draft().id() + "/poster", "_blank");
    }

    @Override
    public void dropChanges() {
        new Confirmation(
                        t("editorial.dropChanges.ask"),
                        t("editorial.dropChanges.text"),
                        t("editorial.dropChanges.yes"),
                        () -> {
                            W dropped = draft().words();
                            after(() -> editorial.dropChanges(draft().id(), draft().version()));
                            Notices.undo(t("editorial.dropChanges.done"), () -> {
                                editor.form().show(dropped);
                                editor.keep();
                            });
                        })
                .dangerous()
                .open();
    }

    @Override
    public void withdraw() {
        new Confirmation(t("editorial.withdraw.ask"), t("editorial.withdraw.text"), t("editorial.withdraw"), () -> {
                    ItemView before = draft().item();
                    after(() -> editorial.withdraw(draft().id(), draft().version()));
                    Notices.undo(
                            t("editorial.withdraw.done"),
                            () -> after(() -> editorial.publish(
                                    draft().id(), draft().version(), before.publishFrom(), before.publishUntil())));
                })
                .open();
    }

    @Override
    public void archive() {
        after(() -> editorial.archive(draft().id(), draft().version()));
        Notices.undo(
                t("editorial.archive.done"), () -> after(() -> editorial.withdraw(draft().id(), draft().version())));
    }

    @Override
    public void delete() {
        new Confirmation(t("editorial.delete.ask"), t("editorial.delete.text"), t("editorial.delete.yes"), () -> {
                    after(() -> editorial.delete(draft().id(), draft().version()));
                    Notices.undo(t("editorial.delete.done"), this::putBack);
                })
                .dangerous()
                .open();
    }

    @Override
    public void putBack() {
        after(() -> editorial.undelete(draft().id(), draft().version()));
        Notices.done(t("editorial.putBack.done"));
        editor.takeFocus();
    }

    /** What is wrong with the words is told in the form; an end that is wrong is for the dialog to tell. */
    private boolean attempt(Runnable act) {
        try {
            after(act);
            return true;
        } catch (InvalidInput refused) {
            if (refused.field().equals("publishUntil") || !editor.form().refuse(refused)) {
                throw refused;
            }
            return false;
        }
    }

    private void after(Runnable act) {
        act.run();
        draft().catchUp();
        editor.changed();
    }

    private Draft<W> draft() {
        return editor.draft();
    }
}
