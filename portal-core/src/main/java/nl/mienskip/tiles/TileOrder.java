package nl.mienskip.tiles;

import java.util.ArrayList;
import java.util.List;

/** The order of tiles: moving one leaves the order of the others as it was. */
final class TileOrder {

    private TileOrder() {}

    /**
     * The order after moving one.
     *
     * @param steps how far: negative is towards the front; stops at either end
     */
    static <T> List<T> moved(List<T> order, T one, int steps) {
        List<T> moved = new ArrayList<>(order);
        int from = moved.indexOf(one);
        if (from < 0) {
            throw new IllegalArgumentException("what is moved must be in the order");
        }
        moved.remove(from);
        moved.add(Math.clamp((long) from + steps, 0, moved.size()), one);
        return moved;
    }
}
