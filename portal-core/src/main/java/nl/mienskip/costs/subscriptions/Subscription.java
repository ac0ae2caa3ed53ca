package nl.mienskip.costs.subscriptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.mienskip.costs.Figures;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.tenant.GlobalEntity;

@Entity
@Table(name = "subscription")
@GlobalEntity("a participant stands above its villages")
class Subscription {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long participantId;

    @Column(updatable = false)
    private String service;

    private int sinceYear;

    /** Null while it goes on. */
    private Integer untilYear;

    @Version
    private long version;

    protected Subscription() {}

    Subscription(TakeService command) {
        this.participantId = command.participantId();
        this.service = Figures.code(command.service(), "service");
        years(command.since(), command.until());
    }

    /** @throws Conflict when it is no longer as the one who changes it read it */
    void change(ChangeSubscription command) {
        if (command.version() != version) {
            throw new Conflict("changed.meanwhile", "somebody else changed this subscription meanwhile");
        }
        years(command.since(), command.until());
    }

    /** @return whether it went on for longer */
    boolean endWith(int year) {
        if (untilYear != null && untilYear <= year) {
            return false;
        }
        this.untilYear = year;
        return true;
    }

    private void years(int since, Integer until) {
        this.sinceYear = Figures.year(since, "since");
        this.untilYear = until == null ? null : Figures.year(until, "until");
        if (until != null && until < since) {
            throw new InvalidInput("until", "subscription.until", "the last year is not before the first");
        }
    }

    /** Whether both are about the same service of the same participant in some same year. */
    boolean overlaps(Subscription other) {
        return participantId == other.participantId
                && service.equals(other.service)
                && (other.untilYear == null || sinceYear <= other.untilYear)
                && (untilYear == null || other.sinceYear <= untilYear);
    }

    SubscriptionView view() {
        return new SubscriptionView(id == null ? 0 : id, participantId, service, sinceYear, untilYear, version);
    }
}
