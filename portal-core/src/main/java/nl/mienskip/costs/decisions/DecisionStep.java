package nl.mienskip.costs.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.GlobalEntity;

/** Is written once and never changed. */
@PersonalData(KeptData.OFFICE)
@Entity
@Table(name = "decision_step")
@GlobalEntity("a decision binds all participants")
class DecisionStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StepKind kind;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private Long accountId;

    @Column(updatable = false)
    private String actorName;

    @Column(updatable = false)
    private String digest;

    @Column(updatable = false)
    private String words;

    protected DecisionStep() {}

    DecisionStep(Decision decision, StepKind kind, Instant at, Actor actor, String digest, String words) {
        this.decision = decision;
        this.kind = kind;
        this.at = at;
        this.accountId = actor.accountId() == 0 ? null : actor.accountId();
        this.actorName = actor.name();
        this.digest = digest;
        this.words = words;
    }

    boolean by(Actor actor) {
        return accountId != null && accountId == actor.accountId();
    }

    StepKind kind() {
        return kind;
    }

    DecisionStepView view() {
        return new DecisionStepView(kind, at, accountId == null ? 0 : accountId, actorName, digest, words);
    }
}
