package nl.mienskip.costs.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.mienskip.kernel.tenant.GlobalEntity;

/** That the members have the word about a decision: noted when it comes to the vote, and each time that they vote again; told once. */
@Entity
@Table(name = "vote_call")
@GlobalEntity("a decision binds all participants")
class VoteCall {

    @Id
    @Column(updatable = false)
    private long decisionId;

    private Instant toldAt;

    protected VoteCall() {}

    VoteCall(long decisionId) {
        this.decisionId = decisionId;
    }

    /** @return whether they were not told before */
    boolean tell(Instant now) {
        boolean first = toldAt == null;
        if (first) {
            toldAt = now;
        }
        return first;
    }

    /** The vote was adjourned: they are told of the next. */
    void again() {
        toldAt = null;
    }
}
