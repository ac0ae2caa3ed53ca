package nl.mienskip.search;

import java.util.List;
import nl.mienskip.kernel.page.Paged;

/**
 * What was found, what fits best first.
 *
 * @param words what was looked for, tidied; empty when nothing was asked
 * @param near whether the words themselves are nowhere, and these differ from them by a letter
 */
public record Findings(String words, Paged<Finding> page, boolean near) {

    static Findings none(String words, int number, int size) {
        return new Findings(words, new Paged<>(List.of(), number, size, 0), false);
    }
}
