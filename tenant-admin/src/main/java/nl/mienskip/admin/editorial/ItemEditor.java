package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemAct;
import nl.mienskip.editorial.ItemCare;
import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.editorial.ReviewStatus;
import nl.mienskip.editorial.Words;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;

/**
 * Writes an item. What is typed is kept by itself: on the server a moment later, on this device at once. A kind's editor
 * says its route, {@code <path>/:item(new|[0-9]{1,18})}, and who may open it.
 *
 * @param <W> the words of the kind
 */
public abstract class ItemEditor<W extends Words> extends View implements BeforeEnterObserver, BeforeLeaveObserver {
    private static final long serialVersionUID = 1L;

    /** In the address of an item that is not begun yet. */
    public static final String NEW = "new";

    /** What stands in an editor's address for the item. */
    public static final String ITEM = ":item(" + NEW + "|[0-9]{1,18})";

    private final transient Editorial editorial;
    private final transient Clock clock;
    private final transient Writing<W> writing;
    private final ItemForm<W> form;
    private final ViewHeading heading;
    private final Div badge = new Div();
    private final KeptLine kept = new KeptLine();
    private final Div banner = new Div();
    private final Div note = new Div();
    private final DeviceCopy copy;
    private final ItemActions actions;
    private final UpkeepFields upkeep;
    private transient Draft<W> draft;
    private boolean asking;

    @Inject
    private transient ItemCare care;

    protected ItemEditor(
            Editorial editorial, Clock clock, Writing<W> writing, ItemForm<W> form, Class<? extends ItemsView> list) {
        super(writing.keys().write());
        this.editorial = editorial;
        this.clock = clock;
        this.writing = writing;
        this.form = form;
        this.copy = new DeviceCopy(form, this::offer);
        this.actions = new ItemActions(new ItemActs<>(editorial, clock, this));
        this.upkeep = new UpkeepFields(() -> care);
        form.onTyped(this::keep);
        addClassName("view-narrow");
        note.addClassName("banner");
        note.setVisible(false);
        heading = new ViewHeading(name(), badge);
        Div foot = new Div(kept, actions);
        foot.addClassName("action-bar");
        add(new BackLink(t(writing.keys().title()), list), heading, note, banner, copy, upkeep, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String item = event.getRouteParameters().get("item").orElse(NEW);
        draft = item.equals(NEW)
                ? Draft.begin(
                        editorial,
                        writing.type(),
                        writing.blank().apply(Site.tenant().ownLanguage()))
                : Draft.of(editorial, writing.type(), Long.parseLong(item));
        copyOf(item);
        form.show(draft.words());
        update();
        showUpkeep();
    }

    /** Keeps what was typed; true when all of it is safe on the server. */
    final boolean keep() {
        if (asking) {
            return false;
        }
        if (locked()) {
            return true;
        }
        boolean begun = draft.begun();
        try {
            if (draft.keep(form.words())) {
                if (!begun) {
                    called();
                    showUpkeep();
                }
                update();
                copy.kept();
            }
            return true;
        } catch (Conflict conflict) {
            ask(form.words(), editorial.draft(writing.type(), draft.id()));
        } catch (InvalidInput refused) {
            form.refuse(refused);
            kept.notKept(Problems.words(refused));
        }
        return false;
    }

    private boolean locked() {
        return draft.begun() && !draft.may(ItemAct.EDIT);
    }

    /** A new item got its number: the address and the copy on this device take it on. */
    private void called() {
        getUI().orElseThrow().getPage().getHistory().replaceState(null, path() + "/" + draft.id());
        copyOf(String.valueOf(draft.id()));
    }

    private void copyOf(String item) {
        copy.of(path() + ":" + item);
    }

    private void ask(W mine, ItemDraft<W> theirs) {
        asking = true;
        new ConflictDialog(
                        writing.text().apply(mine),
                        writing.text().apply(theirs.words()),
                        theirs.by(),
                        theirs.at(),
                        () -> settle(mine),
                        () -> {
                            editorial.setAside(draft.id(), mine);
                            settle(theirs.words());
                        })
                .open();
    }

    private void settle(W words) {
        asking = false;
        draft.catchUp();
        form.show(words);
        keep();
        update();
    }

    /** The item was changed by an act: goes on with what it says now. */
    final void changed() {
        form.show(draft.words());
        update();
        showUpkeep();
        copy.forget();
    }

    private void showUpkeep() {
        upkeep.show(draft, Moments.there(clock.instant()).toLocalDate());
    }

    private void update() {
        badge.removeAll();
        actions.update(draft, clock.instant());
        if (draft.begun()) {
            badge.add(new StateBadge(draft.item(), clock.instant()));
            kept.kept(draft.keptAt(), draft.item().changesWaiting());
            form.lock(locked());
            told();
        } else {
            kept.nothingYet();
        }
        String title = draft.words().title().isBlank()
                ? t(writing.keys().write())
                : draft.words().title();
        name(title);
        heading.rename(title);
    }

    /** What the board said of it stands above the words until it is published. */
    private void told() {
        note.setVisible(draft.item().review().status() == ReviewStatus.RETURNED);
        note.removeAll();
        if (note.isVisible()) {
            note.add(
                    new Icon("message-circle"),
                    new Div(
                            new Paragraph(t(
                                    "editorial.returned",
                                    Moments.full(draft.item().review().at()))),
                            new Paragraph(draft.item().review().note())));
        }
    }

    final String path() {
        return writing.path();
    }

    final Draft<W> draft() {
        return draft;
    }

    final ItemForm<W> form() {
        return form;
    }

    /** What was typed on this device before is offered when it says something that was not kept. */
    private void offer(Map<String, String> fields, Instant at) {
        W typed = form.with(fields);
        if (locked() || draft.has(typed)) {
            copy.forget();
            return;
        }
        banner.add(new LeftoverBanner(
                at,
                writing.text().apply(typed),
                () -> {
                    form.show(typed);
                    keep();
                    Notices.done(t("editorial.leftover.back"));
                },
                copy::forget));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (draft != null && !keep()) {
            event.postpone();
        }
    }
}
