package nl.mienskip.costs.statements;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.GlobalEntity;

/** A payment on a statement: never changed or deleted, only withdrawn. */
@PersonalData(KeptData.OFFICE)
@Entity
@Table(name = "payment")
@GlobalEntity("a participant pays, not a village")
class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long statementId;
    private LocalDate paidOn;
    private long amountCents;
    private String reference;
    private String actorName;
    private Instant at;

    /** True or null, never false: the table allows one true for each payment. */
    private Boolean standing;

    private Instant withdrawnAt;
    private String withdrawnBy;
    private String withdrawnWhy;

    /** Whoever withdraws at the same moment is refused. */
    @Version
    private long version;

    protected Payment() {}

    Payment(long statementId, PaymentEntry entry, Actor actor, Instant at) {
        this.statementId = statementId;
        this.paidOn = entry.on();
        this.amountCents = entry.amount().cents();
        this.reference = entry.reference();
        this.actorName = actor.name();
        this.at = at;
        this.standing = true;
    }

    /** @throws Conflict when that was done before */
    void withdraw(Actor actor, Instant now, String why) {
        if (withdrawnAt != null) {
            throw new Conflict("payment.withdrawn", "payment " + id + " was withdrawn before");
        }
        this.withdrawnWhy = Why.required(why);
        this.withdrawnAt = now;
        this.withdrawnBy = actor.name();
        this.standing = null;
    }

    long statementId() {
        return statementId;
    }

    PaymentView view(String number) {
        return new PaymentView(
                id == null ? 0 : id,
                number,
                paidOn,
                Money.ofCents(amountCents),
                reference,
                actorName,
                at,
                withdrawnAt,
                withdrawnBy,
                withdrawnWhy);
    }
}
