package nl.mienskip.freshness;

import java.util.List;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.page.Paged;

/**
 * What waits for somebody, as their weekly mail lists it and the page behind its link shows it.
 *
 * @param name what they are called in the village
 * @param due what they look after and is to be looked at, longest due first
 * @param neglected what others look after, and nobody looks at
 * @param returned what they handed in and got back
 * @param handedIn what others handed in and they may publish
 */
public record WaitingView(
        String name, Paged<ItemView> due, List<ItemView> neglected, List<ItemView> returned, List<ItemView> handedIn) {

    public WaitingView {
        neglected = List.copyOf(neglected);
        returned = List.copyOf(returned);
        handedIn = List.copyOf(handedIn);
    }

    /** Whether there is anything to write about. */
    boolean any() {
        return due.total() > 0 || !neglected.isEmpty() || !returned.isEmpty() || !handedIn.isEmpty();
    }
}
