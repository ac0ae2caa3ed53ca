package nl.mienskip.usage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.GlobalEntity;

/** An act of the treasurer: never changed or deleted, only withdrawn. */
@PersonalData(KeptData.OFFICE)
@Entity
@Table(name = "usage_exclusion")
@GlobalEntity("the platform bills, and one may hold for all tenants")
class UsageExclusion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long tenantId;

    @Enumerated(EnumType.STRING)
    private Meter meter;

    private LocalDate fromDay;
    private LocalDate untilDay;
    private String why;
    private Long accountId;
    private String actorName;
    private Instant at;
    private Instant withdrawnAt;
    private String withdrawnBy;
    private String withdrawnWhy;

    @Version
    private long version;

    protected UsageExclusion() {}

    UsageExclusion(ExcludeUse command, Actor actor, Instant at) {
        this.fromDay =
                Period.of("from", "until", command.from(), command.until()).from();
        this.untilDay = command.until();
        this.why = Why.required(command.why());
        this.tenantId = command.tenantId();
        this.meter = command.meter();
        this.accountId = actor.accountId() == 0 ? null : actor.accountId();
        this.actorName = actor.name();
        this.at = at;
    }

    void withdraw(Actor actor, Instant now, String reason) {
        if (withdrawnAt != null) {
            throw new Conflict("usage.exclusion.withdrawn", "exclusion " + id + " was withdrawn before");
        }
        this.withdrawnWhy = Why.required(reason);
        this.withdrawnAt = now;
        this.withdrawnBy = actor.name();
    }

    ExclusionView view() {
        return new ExclusionView(
                id, tenantId, meter, fromDay, untilDay, why, actorName, at, withdrawnAt, withdrawnBy, withdrawnWhy);
    }
}
