package nl.mienskip.admin.tiles;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.looks.LookTokens;
import nl.mienskip.looks.Looks;
import nl.mienskip.tiles.TileView;
import nl.mienskip.tiles.Tiles;

/** The tiles on the home page, in order; each change is on the page at once. */
@Route("tiles")
@MenuEntry(text = "tiles.title", icon = "layout-grid", order = 30)
@Allow(Right.TILES_EDIT)
class TilesView extends View {
    private static final long serialVersionUID = 1L;

    private final transient Tiles tiles;
    private final transient LookTokens paints;
    private final Button add =
            new Button(t("tiles.add"), new Icon("plus"), pressed -> dialog(null).open());
    private final Div found = new Div();
    private final Div announcement = new Div();

    @Inject
    TilesView(Tiles tiles, Looks looks) {
        super("tiles.title");
        this.tiles = tiles;
        this.paints = looks.current().light();
        add.addThemeVariants(ButtonVariant.PRIMARY);
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        add(new ViewHeading(name(), add).explain(t("tiles.line")), announcement, found);
        show();
    }

    private TileList show() {
        List<TileView> all = tiles.list();
        TileList list = new TileList(all, paints, new TileList.Acts(this::move, this::edit, this::remove));
        found.removeAll();
        found.add(all.isEmpty() ? new EmptyState("layout-grid", t("tiles.none")) : list);
        return list;
    }

    private void move(TileView tile, int steps) {
        whileThere(() -> {
            tiles.move(tile.id(), steps);
            TileList list = show();
            list.focusMove(tile.id(), steps);
            announcement.setText(t("tiles.moved", tile.design().title(), list.placeOf(tile.id()), list.size()));
        });
    }

    /** Does something with a tile, unless somebody else took it away meanwhile: then that is told, and what there is. */
    private void whileThere(Runnable act) {
        try {
            act.run();
        } catch (NotFound taken) {
            gone();
        }
    }

    private void gone() {
        show();
        Notices.problem(t("shell.problem.notFound"));
    }

    private void edit(TileView tile) {
        dialog(tile).open();
    }

    private TileDialog dialog(TileView tile) {
        return new TileDialog(
                tiles,
                tile,
                paints,
                kept -> {
                    show().focusEdit(kept.id());
                    Notices.done(t("shell.saved"));
                },
                this::gone);
    }

    private void remove(TileView tile) {
        int place = tiles.list().stream().map(TileView::id).toList().indexOf(tile.id());
        whileThere(() -> {
            tiles.remove(tile.id());
            if (!show().focusRemove(place)) {
                add.focus();
            }
            Notices.undo(t("tiles.removed", tile.design().title()), () -> putBack(tile));
        });
    }

    private void putBack(TileView tile) {
        whileThere(() -> {
            tiles.putBack(tile.id());
            show().focusEdit(tile.id());
        });
    }
}
