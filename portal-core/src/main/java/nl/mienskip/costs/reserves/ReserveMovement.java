package nl.mienskip.costs.reserves;

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
@Table(name = "reserve_movement")
@GlobalEntity("all participants set it aside together")
class ReserveMovement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** True or null, never false: the table allows one true. */
    private Boolean opening;

    private LocalDate movedOn;
    private long amountCents;
    private String purpose;
    private String reference;
    private Instant enteredAt;

    protected ReserveMovement() {}

    ReserveMovement(boolean opening, MoveReserve command, Instant now) {
        this.opening = opening ? Boolean.TRUE : null;
        this.movedOn = ReserveRule.day(command.on());
        this.amountCents = ReserveRule.amount(command.amount(), opening).cents();
        this.purpose = ReserveRule.text("purpose", command.purpose());
        this.reference = ReserveRule.text("reference", command.reference());
        this.enteredAt = now;
    }

    LocalDate on() {
        return movedOn;
    }

    Money amount() {
        return Money.ofCents(amountCents);
    }

    boolean opening() {
        return opening != null;
    }

    /** How the log names it. */
    String label() {
        return movedOn + " " + amount() + ": " + purpose;
    }

    MovementView view(Money balance) {
        return new MovementView(id, opening(), movedOn, amount(), purpose, reference, balance);
    }
}
