package nl.mienskip.admin.editorial;

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
import nl.mienskip.editorial.ItemAct;
import nl.mienskip.editorial.ItemState;
import nl.mienskip.kernel.actor.ActorContext;

/**
 * What can be done with an item as it stands: one primary act, a look at it, and the rest in a menu. Buttons stay the
 * same ones: leaving the text keeps it, which shows them anew, and the press that left the text must still arrive.
 */
class ItemActions extends Div {
    private static final long serialVersionUID = 1L;

    private final Button publish;
    private final Button handIn;
    private final Button giveBack;
    private final Button putBack;
    private final Button preview;
    private final MenuBar bar = new MenuBar();
    private final MenuItem poster;
    private final MenuItem dropChanges;
    private final MenuItem reschedule;
    private final MenuItem withdraw;
    private final MenuItem archive;
    private final MenuItem delete;

    ItemActions(ItemDesk desk) {
        addClassName("item-actions");
        publish = new Button(t("editorial.publish.open"), pressed -> desk.publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        handIn = new Button(t("editorial.handIn"), pressed -> desk.handIn());
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        giveBack = new Button(t("editorial.giveBack.open"), pressed -> desk.giveBack());
        putBack = new Button(t("editorial.putBack"), pressed -> desk.putBack());
        putBack.addThemeVariants(ButtonVariant.PRIMARY);
        preview = new Button(t("editorial.preview"), new Icon("eye"), pressed -> desk.preview());
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        SubMenu menu = bar.addItem(t("editorial.more")).getSubMenu();
        menu.addItem(t("editorial.versions"), chosen -> desk.versions());
        poster = menu.addItem(t("editorial.poster"), chosen -> desk.poster());
        dropChanges = menu.addItem(t("editorial.dropChanges"), chosen -> desk.dropChanges());
        reschedule = menu.addItem(t("editorial.reschedule"), chosen -> desk.publish());
        withdraw = menu.addItem(t("editorial.withdraw"), chosen -> desk.withdraw());
        archive = menu.addItem(t("editorial.archive"), chosen -> desk.archive());
        delete = menu.addItem(t("editorial.delete"), chosen -> desk.delete());
        add(publish, handIn, giveBack, putBack, preview, bar);
    }

    /** Shows what can be done now. */
    void update(Draft<?> draft, Instant now) {
        boolean there = draft.begun();
        ItemState state = there ? draft.item().stateAt(now) : ItemState.DRAFT;
        boolean deleted = state == ItemState.DELETED;
        boolean on = state == ItemState.VISIBLE || state == ItemState.SCHEDULED;
        boolean waiting = there && draft.item().changesWaiting();
        boolean publishes =
                there && ActorContext.current().may(draft.item().section().publish());
        boolean draftly = state == ItemState.DRAFT || state == ItemState.IN_REVIEW || state == ItemState.RETURNED;
        publish.setText(t(on ? "editorial.publishChanges" : "editorial.publish.open"));
        show(publish, there && draft.may(ItemAct.PUBLISH) && (!on || waiting));
        show(handIn, there && draft.may(ItemAct.HAND_IN));
        show(giveBack, there && draft.may(ItemAct.GIVE_BACK));
        show(putBack, deleted);
        show(preview, there && !deleted);
        show(bar, there && !deleted);
        show(poster, state == ItemState.VISIBLE);
        show(dropChanges, waiting && draft.may(ItemAct.EDIT));
        show(reschedule, on && draft.may(ItemAct.PUBLISH));
        show(withdraw, publishes && !draftly);
        show(archive, publishes && state != ItemState.ARCHIVED);
        show(delete, there && !on && draft.may(ItemAct.EDIT));
    }

    private static void show(Component act, boolean now) {
        if (act.isVisible() != now) {
            act.setVisible(now);
        }
    }
}
