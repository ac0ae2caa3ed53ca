package nl.mienskip.costs.reserves;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.page.Paged;

/** The door to what the cooperation has set aside. */
@Boundary
public class Reserves {

    @Inject
    private ReserveStore store;

    @Inject
    private ClosedBooks closed;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Movements with the balance after each, newest first, a page at a time; none before the fund is opened. */
    @Allow(Right.COSTS_READ)
    public Paged<MovementView> movements(int page, int size) {
        List<MovementView> all = new ArrayList<>();
        Money balance = Money.ZERO;
        for (ReserveMovement movement : store.all()) {
            balance = balance.plus(movement.amount());
            all.addFirst(movement.view(balance));
        }
        return Paged.of(all, page, size);
    }

    /** What the fund stood at at the end of a day; zero before it was opened. */
    @Allow(Right.COSTS_READ)
    public Money balance(LocalDate on) {
        return store.balance(ReserveRule.day(on));
    }

    /**
     * Opens the fund with what is in it on a day.
     *
     * @throws InvalidInput when it was opened before, or the books of that year are closed
     */
    @Allow(Right.COSTS_EDIT)
    public void open(MoveReserve command) {
        if (store.lockedOpening().isPresent()) {
            throw ReserveStore.opened();
        }
        ReserveMovement opening = new ReserveMovement(true, command, clock.instant());
        closed.refuse(opening.on());
        store.add(opening);
        audit.record("reserve.opened", opening.label(), command.reference());
    }

    /**
     * Puts something in or takes it out.
     *
     * @throws InvalidInput when the fund is not open on that day, would stand below zero then or on a later day, or the books
     *     of that year are closed
     */
    @Allow(Right.COSTS_EDIT)
    public void move(MoveReserve command) {
        ReserveMovement opening = store.lockedOpening()
                .orElseThrow(() -> new InvalidInput("", "reserve.closed", "the fund was not opened yet"));
        ReserveMovement movement = new ReserveMovement(false, command, clock.instant());
        if (movement.on().isBefore(opening.on())) {
            throw new InvalidInput(
                    "on",
                    "reserve.before",
                    "the fund was opened on " + opening.on(),
                    opening.on().toString());
        }
        closed.refuse(movement.on());
        store.add(movement);
        ReserveRule.neverBelowZero(store.all());
        audit.record("reserve.moved", movement.label(), command.reference());
    }
}
