package nl.mienskip.tenants;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;

/** Which tenants may merge, and from which day. */
final class MergerRule {

    private static final String INTO = "intoId";
    private static final String DAY = "day";

    private MergerRule() {}

    /** Both are of one kind and go on until now. */
    static void check(TenantView ending, TenantView into) {
        if (isGone(ending)) {
            throw new Conflict("tenant.status", "a tenant that is " + ending.status() + " cannot merge");
        }
        if (ending.id() == into.id()) {
            throw new InvalidInput(INTO, "merger.itself", "nothing merges with itself");
        }
        if (ending.kind() != into.kind()) {
            throw new InvalidInput(INTO, "merger.kind", "a village merges with a village, and a municipality likewise");
        }
        if (isGone(into)) {
            throw new InvalidInput(INTO, "merger.closed", "the other is " + into.status());
        }
    }

    private static boolean isGone(TenantView tenant) {
        return tenant.status() != TenantStatus.OPEN && tenant.status() != TenantStatus.SUSPENDED;
    }

    /**
     * Both were there on that day, and everybody who went up in the one had done so: otherwise their inhabitants would be
     * counted nowhere.
     *
     * @param before on which days others merged into the one that ends
     */
    static void check(LocalDate day, Timeline ending, Timeline into, List<LocalDate> before) {
        refuseBefore(day, ending);
        refuseBefore(day, into);
        before.stream().filter(day::isBefore).max(LocalDate::compareTo).ifPresent(last -> {
            throw new InvalidInput(DAY, "merger.order", "another merged into it on " + last, last);
        });
    }

    private static void refuseBefore(LocalDate day, Timeline timeline) {
        LocalDate first = timeline.standings().getFirst().since();
        if (day.isBefore(first)) {
            throw new InvalidInput(DAY, "standing.early", "it counts since " + first + " only", first);
        }
    }
}
