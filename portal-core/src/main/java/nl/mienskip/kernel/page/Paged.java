package nl.mienskip.kernel.page;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param items what stands on this page
 * @param number the page's number, from 1
 * @param size items on a full page
 * @param total items on all pages together
 */
public record Paged<T>(List<T> items, int number, int size, long total) {

    public Paged {
        items = List.copyOf(items);
    }

    /** A page of a list that is there as a whole. */
    public static <T> Paged<T> of(List<T> all, int number, int size) {
        int from = (int) Math.min(all.size(), (number - 1L) * size);
        return new Paged<>(all.subList(from, Math.min(all.size(), from + size)), number, size, all.size());
    }

    /** How many pages there are; at least one, also when there is nothing. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Whether another page follows. */
    public boolean hasNext() {
        return number < pages();
    }

    /** Whether another page goes before. */
    public boolean hasPrevious() {
        return number > 1;
    }
}
