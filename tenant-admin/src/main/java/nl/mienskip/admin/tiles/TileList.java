package nl.mienskip.admin.tiles;

import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import nl.mienskip.looks.LookTokens;
import nl.mienskip.tiles.TileView;

/** The tiles in order; whoever works by keyboard stays at the tile that they changed. */
class TileList extends OrderedList {
    private static final long serialVersionUID = 1L;

    /**
     * What can be done with a tile.
     *
     * @param move is given the tile and the steps, negative towards the front
     */
    record Acts(ObjIntConsumer<TileView> move, Consumer<TileView> edit, Consumer<TileView> remove) {}

    private final transient List<TileLine> lines;

    TileList(List<TileView> tiles, LookTokens paints, Acts acts) {
        addClassName("tile-list");
        lines = tiles.stream().map(tile -> new TileLine(tile, paints, acts)).toList();
        lines.forEach(line -> {
            add(line);
            line.dragged(other -> acts.move().accept(other.tile(), placeOf(line.tileId()) - placeOf(other.tileId())));
        });
        if (!lines.isEmpty()) {
            lines.getFirst().cannotGoUp();
            lines.getLast().cannotGoDown();
        }
    }

    int size() {
        return lines.size();
    }

    /** From 1; 0 when there is no such tile. */
    int placeOf(long id) {
        return lines.stream().map(TileLine::tileId).toList().indexOf(id) + 1;
    }

    /** Back to the button that moved the tile, or the other one where it can go no further. */
    void focusMove(long id, int steps) {
        int place = placeOf(id);
        if (place > 0) {
            lines.get(place - 1).focusMove(steps);
        }
    }

    void focusEdit(long id) {
        int place = placeOf(id);
        if (place > 0) {
            lines.get(place - 1).focusEdit();
        }
    }

    /**
     * To the tile that came in the place of a removed one, or the last.
     *
     * @param index where the removed one was, from 0
     * @return whether there is any
     */
    boolean focusRemove(int index) {
        if (lines.isEmpty()) {
            return false;
        }
        lines.get(Math.clamp(index, 0, lines.size() - 1)).focusRemove();
        return true;
    }
}
