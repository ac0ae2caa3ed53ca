package nl.mienskip.headcounts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which figure a year goes by: the newest on or before 1 January, or else the first after it. */
final class ReferenceRule {

    private ReferenceRule() {}

    /** By tenant; one without any figure is left out. */
    static Map<Long, HeadCountView> of(Collection<HeadCountView> figures, int year) {
        LocalDate reference = LocalDate.of(year, 1, 1);
        Map<Long, HeadCountView> chosen = new HashMap<>();
        figures.forEach(figure ->
                chosen.merge(figure.tenantId(), figure, (one, other) -> better(one, other, reference) ? one : other));
        return chosen;
    }

    private static boolean better(HeadCountView one, HeadCountView other, LocalDate reference) {
        boolean before = !one.on().isAfter(reference);
        boolean otherBefore = !other.on().isAfter(reference);
        if (before != otherBefore) {
            return before;
        }
        return before ? one.on().isAfter(other.on()) : one.on().isBefore(other.on());
    }
}
