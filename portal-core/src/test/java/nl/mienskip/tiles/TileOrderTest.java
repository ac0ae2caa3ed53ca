package nl.mienskip.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class TileOrderTest {

    @Property
    void movingOneLeavesTheOrderOfTheOthers(
            @ForAll @Size(min = 1, max = 12) @UniqueElements List<Integer> order,
            @ForAll @IntRange(max = 11) int which,
            @ForAll @IntRange(min = -30, max = 30) int steps) {
        Integer one = order.get(which % order.size());
        List<Integer> moved = TileOrder.moved(order, one, steps);
        assertThat(moved).containsExactlyInAnyOrderElementsOf(order);
        assertThat(without(moved, one)).isEqualTo(without(order, one));
        assertThat(moved.indexOf(one)).isEqualTo(Math.clamp(order.indexOf(one) + steps, 0, order.size() - 1));
    }

    @Example
    void whatIsNotThereCannotBeMoved() {
        assertThatThrownBy(() -> TileOrder.moved(List.of(1, 2), 3, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> without(List<Integer> order, Integer one) {
        List<Integer> rest = new ArrayList<>(order);
        rest.remove(one);
        return rest;
    }
}
