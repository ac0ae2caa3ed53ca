package nl.mienskip.costs.subscriptions;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.mienskip.costs.Digits;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.GlobalEntity;
import nl.mienskip.kernel.text.HiddenRule;

/** Hours or a cost for a participant: never changed or deleted, only withdrawn. */
@PersonalData(KeptData.OFFICE)
@Entity
@Table(name = "booking")
@GlobalEntity("a participant stands above its villages")
class Booking {

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100_000);
    private static final long MOST_CENTS = 100_000_000_00L;
    private static final int LONGEST_REFERENCE = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long participantId;
    private String rule;
    private LocalDate bookedOn;

    /** Null for a cost. */
    private BigDecimal hours;

    /** Null for hours. */
    private Long costCents;

    private String reference;
    private String actorName;
    private Instant at;
    private Instant withdrawnAt;
    private String withdrawnBy;
    private String withdrawnWhy;

    @Version
    private long version;

    protected Booking() {}

    Booking(BookWork command, Actor actor, Instant at) {
        this.participantId = command.participantId();
        this.rule = Figures.code(command.rule(), "rule");
        this.bookedOn = day(command.on());
        if ((command.hours() == null) == (command.cost() == null)) {
            throw new InvalidInput("hours", "booking.hours-or-cost", "give either hours or a cost");
        }
        this.hours = command.hours() == null ? null : hours(command.hours());
        this.costCents = command.cost() == null ? null : cost(command.cost());
        this.reference = reference(command.reference());
        this.actorName = actor.name();
        this.at = at;
    }

    private static LocalDate day(LocalDate on) {
        if (on == null) {
            throw new InvalidInput("on", "missing", "the day is missing");
        }
        Figures.year(on.getYear(), "on");
        return on;
    }

    private static BigDecimal hours(BigDecimal hours) {
        Digits.require(hours, 6, () -> "hours");
        if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || Digits.decimals(hours) > 2) {
            throw new InvalidInput(
                    "hours", "booking.hours", "hours are above zero, at most 100000, with at most two decimals");
        }
        return hours.setScale(2);
    }

    private static long cost(Money cost) {
        if (cost.cents() <= 0 || cost.cents() > MOST_CENTS) {
            throw new InvalidInput("cost", "booking.cost", "a cost is above zero and at most a hundred million");
        }
        return cost.cents();
    }

    private static String reference(String reference) {
        String given = reference == null ? "" : reference.strip();
        if (given.isEmpty() || given.length() > LONGEST_REFERENCE) {
            throw new InvalidInput(
                    "reference",
                    "booking.reference",
                    "a reference has at least one and at most " + LONGEST_REFERENCE + " characters");
        }
        return HiddenRule.line("reference", given);
    }

    /** @throws Conflict when that was done before */
    void withdraw(Actor actor, Instant now, String why) {
        if (withdrawnAt != null) {
            throw new Conflict("booking.withdrawn", "booking " + id + " was withdrawn before");
        }
        this.withdrawnWhy = Why.required(why);
        this.withdrawnAt = now;
        this.withdrawnBy = actor.name();
    }

    BookingView view() {
        return new BookingView(
                id == null ? 0 : id,
                participantId,
                rule,
                bookedOn,
                hours,
                costCents == null ? null : Money.ofCents(costCents),
                reference,
                actorName,
                at,
                withdrawnAt,
                withdrawnBy,
                withdrawnWhy);
    }
}
