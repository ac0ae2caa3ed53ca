package nl.mienskip.admin.tiles;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.looks.LookTokens;
import nl.mienskip.tiles.Audience;
import nl.mienskip.tiles.DesignTile;
import nl.mienskip.tiles.TileKind;
import nl.mienskip.tiles.TileView;

/** A tile in the list, with what can be done with it. */
class TileLine extends ListItem {
    private static final long serialVersionUID = 1L;

    private final transient TileView tile;
    private final Button up;
    private final Button down;
    private final Button edit;
    private final Button remove;

    TileLine(TileView tile, LookTokens paints, TileList.Acts acts) {
        this.tile = tile;
        DesignTile design = tile.design();
        up = act("arrow-up", t("tiles.up", design.title()), () -> acts.move().accept(tile, -1));
        down = act(
                "arrow-down", t("tiles.down", design.title()), () -> acts.move().accept(tile, 1));
        edit = act("pencil", t("tiles.edit", design.title()), () -> acts.edit().accept(tile));
        remove = act(
                "trash-2",
                t("tiles.remove", design.title()),
                () -> acts.remove().accept(tile));
        Div buttons = new Div(up, down, edit, remove);
        buttons.addClassName("tile-acts");
        add(new TileSwatch(design.icon(), paints.paint(design.colour())), words(design), buttons);
    }

    private static Div words(DesignTile design) {
        Span title = new Span(design.title());
        title.addClassName("tile-title");
        title.getElement().setAttribute("lang", design.language().tag());
        String where = design.kind() == TileKind.LINK ? design.url() : Texts.name("tiles", design.kind());
        Span address = new Span(where);
        address.addClassName("row-detail");
        String room = Texts.name("tiles", design.size());
        Span detail = new Span(
                design.audience() == Audience.MEMBERS
                        ? t("tiles.detail", room, Texts.name("tiles", design.audience()))
                        : room);
        detail.addClassName("row-detail");
        Div words = new Div(title, address, detail);
        words.addClassName("tile-words");
        return words;
    }

    private static Button act(String icon, String label, Runnable work) {
        Button button = new Button(new Icon(icon), pressed -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    long tileId() {
        return tile.id();
    }

    /** Can be taken by mouse and laid where another is; by keyboard the arrows do that. */
    void dragged(Consumer<TileLine> laidHere) {
        DragSource<TileLine> source = DragSource.create(this);
        source.setEffectAllowed(EffectAllowed.MOVE);
        DropTarget<TileLine> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(laid -> laid.getDragSourceComponent()
                .filter(TileLine.class::isInstance)
                .map(TileLine.class::cast)
                .filter(other -> other != this)
                .ifPresent(laidHere));
    }

    TileView tile() {
        return tile;
    }

    void cannotGoUp() {
        up.setEnabled(false);
    }

    void cannotGoDown() {
        down.setEnabled(false);
    }

    void focusMove(int steps) {
        Button wanted = steps < 0 ? up : down;
        Button other = steps < 0 ? down : up;
        (wanted.isEnabled() ? wanted : other).focus();
    }

    void focusEdit() {
        edit.focus();
    }

    void focusRemove() {
        remove.focus();
    }
}
