package nl.mienskip.openings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.mienskip.kernel.tenant.TenantScoped;

@Entity
@Table(name = "opening_step")
class OpeningStep extends TenantScoped {

    private static final int LONGEST_REASON = 1000;

    @ManyToOne(optional = false)
    @JoinColumn(name = "opening_id")
    private Opening opening;

    private int number;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    private StepStatus status;

    private Instant at;
    private int tries;
    private String code;
    private String reason;

    protected OpeningStep() {}

    OpeningStep(Opening opening, StepKind kind) {
        this.opening = opening;
        this.number = kind.ordinal() + 1;
        this.kind = kind;
        this.status = StepStatus.WAITING;
        this.code = "";
        this.reason = "";
    }

    void succeed(Instant now) {
        tried(StepStatus.DONE, now, "", "");
    }

    void fail(Instant now, Failure failure) {
        String words = failure.reason();
        tried(
                StepStatus.FAILED,
                now,
                failure.code(),
                words.length() > LONGEST_REASON ? words.substring(0, LONGEST_REASON) : words);
    }

    /** Done or not, it is to be taken once more. */
    void again() {
        this.status = StepStatus.WAITING;
    }

    private void tried(StepStatus outcome, Instant now, String why, String words) {
        this.status = outcome;
        this.at = now;
        this.tries++;
        this.code = why;
        this.reason = words;
    }

    StepKind kind() {
        return kind;
    }

    boolean done() {
        return status == StepStatus.DONE;
    }

    OpeningStepView view() {
        return new OpeningStepView(kind, status, at, tries, code, reason);
    }
}
