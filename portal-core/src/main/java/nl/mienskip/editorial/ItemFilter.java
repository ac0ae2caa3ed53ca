package nl.mienskip.editorial;

/**
 * Which items of a section the desk shows, and in which order.
 *
 * @param state only these; null for all but deleted ones
 * @param words that the title holds; empty for all
 * @param order how they are listed
 */
public record ItemFilter(ItemState state, String words, ItemOrder order) {

    /** All items but deleted ones, last changed first. */
    public static final ItemFilter ALL = new ItemFilter(null, "", ItemOrder.CHANGED);
}
