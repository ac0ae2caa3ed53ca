package nl.mienskip.costs.budgets;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.tenant.GlobalEntity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "budget_booking")
@GlobalEntity("all participants bring it up together")
class BudgetBooking {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long budgetLineId;
    private LocalDate bookedOn;
    private long amountCents;
    private String reference;
    private Instant enteredAt;

    protected BudgetBooking() {}

    BudgetBooking(BookActual command, int year, Instant now) {
        this.budgetLineId = command.lineId();
        this.bookedOn = BudgetRule.on(command.on(), year);
        this.amountCents = BudgetRule.booked(command.amount()).cents();
        this.reference = BudgetRule.reference(command.reference());
        this.enteredAt = now;
    }

    /** What makes the books of a year say what the members decided, on its last day. */
    static BudgetBooking correcting(BudgetLine line, Money missing, String reference, Instant now) {
        LocalDate on = LocalDate.of(line.year(), 12, 31);
        return new BudgetBooking(
                new BookActual(line.id(), on, missing, BudgetRule.shortened(reference)), line.year(), now);
    }

    BookingView view() {
        return new BookingView(id, bookedOn, Money.ofCents(amountCents), reference);
    }
}
