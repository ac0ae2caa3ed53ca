package nl.mienskip.admin.tiles;

import com.vaadin.flow.component.html.Span;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.looks.Paint;
import nl.mienskip.tiles.TileIcon;

/** A tile in small: its icon on its colour, as on a light page. It decorates. */
class TileSwatch extends Span {
    private static final long serialVersionUID = 1L;

    TileSwatch(TileIcon icon, Paint paint) {
        this(paint);
        add(new Icon(icon.iconName()));
    }

    /** The colour alone. */
    TileSwatch(Paint paint) {
        addClassName("tile-swatch");
        getStyle().set("background", paint.ground()).set("color", paint.ink());
        getElement().setAttribute("aria-hidden", "true");
    }
}
