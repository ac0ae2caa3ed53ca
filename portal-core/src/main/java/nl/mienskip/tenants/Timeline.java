package nl.mienskip.tenants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.mienskip.kernel.InvalidInput;

/**
 * What a tenant was on each day.
 *
 * @param standings in order; each holds until the next begins
 */
public record Timeline(List<StandingView> standings) {

    public Timeline {
        standings = List.copyOf(standings);
    }

    /** What it was on a day; empty when that lies before all that is known of it. */
    public Optional<StandingView> on(LocalDate day) {
        return standings.stream()
                .filter(standing -> !standing.since().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** Who pays for it now, and since when without a break; empty when nobody does. */
    public Optional<PaidBy> payer() {
        if (standings.isEmpty() || standings.getLast().participantId() == null) {
            return Optional.empty();
        }
        Long payer = standings.getLast().participantId();
        int first = standings.size() - 1;
        while (first > 0 && Objects.equals(standings.get(first - 1).participantId(), payer)) {
            first--;
        }
        return Optional.of(new PaidBy(payer, standings.get(first).since()));
    }

    /** A day, or the first of which something is known when that is later. */
    LocalDate from(LocalDate day) {
        LocalDate first = standings.getFirst().since();
        return first.isAfter(day) ? first : day;
    }

    /** Whether something holds on a day or on any since. */
    boolean has(LocalDate day, Predicate<StandingView> what) {
        return on(day).filter(what).isPresent()
                || standings.stream().anyMatch(standing -> standing.since().isAfter(day) && what.test(standing));
    }

    /**
     * The same with something else on a day and on all days since. A standing that then tells nothing new is left out.
     *
     * @throws InvalidInput when nothing is known of that day
     */
    Timeline changed(LocalDate day, UnaryOperator<StandingView> change) {
        StandingView before = on(day).orElseThrow(() -> early(day));
        List<StandingView> changed = new ArrayList<>();
        for (StandingView standing : standings) {
            if (standing.since().isBefore(day)) {
                changed.add(standing);
            }
        }
        changed.add(change.apply(before.from(day)));
        for (StandingView standing : standings) {
            if (standing.since().isAfter(day)) {
                changed.add(change.apply(standing));
            }
        }
        return new Timeline(telling(changed));
    }

    private static List<StandingView> telling(List<StandingView> all) {
        List<StandingView> telling = new ArrayList<>();
        for (StandingView standing : all) {
            if (telling.isEmpty() || !standing.equals(telling.getLast().from(standing.since()))) {
                telling.add(standing);
            }
        }
        return telling;
    }

    private InvalidInput early(LocalDate day) {
        LocalDate first = standings.isEmpty() ? day : standings.getFirst().since();
        return new InvalidInput("from", "standing.early", "it counts since " + first + " only", first);
    }
}
