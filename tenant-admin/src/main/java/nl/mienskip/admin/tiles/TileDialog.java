package nl.mienskip.admin.tiles;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.looks.LookTokens;
import nl.mienskip.tiles.TileView;
import nl.mienskip.tiles.Tiles;

/** Makes a tile or changes one; what is refused is said at its field. */
class TileDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /**
     * @param tile null to make one
     * @param kept is given the tile as it was stored
     * @param gone told when somebody else took it away meanwhile
     */
    TileDialog(Tiles tiles, TileView tile, LookTokens paints, Consumer<TileView> kept, Runnable gone) {
        setHeaderTitle(
                tile == null ? t("tiles.add") : t("tiles.edit", tile.design().title()));
        TileForm form = new TileForm(paints);
        if (tile != null) {
            form.show(tile.design());
        }
        Button save = new Button(t("shell.save"), pressed -> {
            try {
                if (form.attempt(design -> kept.accept(
                        tile == null ? tiles.add(design) : tiles.change(tile.id(), tile.version(), design)))) {
                    close();
                }
            } catch (NotFound taken) {
                close();
                gone.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
        setWidth("min(38rem, 100vw)");
    }
}
