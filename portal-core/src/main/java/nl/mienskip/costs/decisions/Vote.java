package nl.mienskip.costs.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.mienskip.kernel.tenant.GlobalEntity;

@Entity
@Table(name = "decision_vote")
@GlobalEntity("it is cast by a participant, which may have several tenants")
class Vote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long decisionId;

    @Column(updatable = false)
    private long participantId;

    private String participantName;
    private long weight;

    @Enumerated(EnumType.STRING)
    private VoteChoice choice;

    protected Vote() {}

    Vote(long decisionId, Ballot ballot) {
        this.decisionId = decisionId;
        this.participantId = ballot.participantId();
        become(ballot);
    }

    void become(Ballot ballot) {
        this.participantName = ballot.name();
        this.weight = ballot.weight();
        this.choice = ballot.choice();
    }

    long participantId() {
        return participantId;
    }

    Ballot ballot() {
        return new Ballot(participantId, participantName, weight, choice);
    }
}
