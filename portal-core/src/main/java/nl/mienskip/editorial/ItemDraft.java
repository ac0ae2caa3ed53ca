package nl.mienskip.editorial;

import java.time.Instant;
import java.util.Set;

/**
 * An item as a writer goes on with it.
 *
 * @param item as it is now
 * @param words what the editor shows: changes that were not published, or else what the item says
 * @param by who wrote the words
 * @param at when they were kept
 * @param acts what whoever asked may do with it now
 */
public record ItemDraft<W extends Words>(ItemView item, W words, String by, Instant at, Set<ItemAct> acts) {

    public ItemDraft {
        acts = Set.copyOf(acts);
    }

    /** Whether whoever asked may do this with it now. */
    public boolean may(ItemAct act) {
        return acts.contains(act);
    }
}
