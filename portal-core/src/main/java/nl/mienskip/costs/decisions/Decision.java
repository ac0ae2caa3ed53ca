package nl.mienskip.costs.decisions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.tenant.GlobalEntity;
import nl.mienskip.kernel.text.Sha256;
import nl.mienskip.kernel.time.PlatformTime;
import org.hibernate.annotations.Formula;

@Entity
@Table(name = "decision")
@GlobalEntity("it binds all participants together")
class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DecisionKind kind;

    @Column(updatable = false)
    private int year;

    private String title;
    private String document;
    private String digest;

    @Enumerated(EnumType.STRING)
    private DecisionState state = DecisionState.DRAFT;

    @Column(updatable = false)
    private Long correctsId;

    /** The adopted decision that names this one as corrected: written there, as this one never changes again. */
    @Formula("(select max(c.id) from decision c where c.corrects_id = id and c.state = 'ADOPTED')")
    private Long correctedById;

    private LocalDate inForceFrom;

    @Enumerated(EnumType.STRING)
    private VoteWeight voteWeight;

    private Integer quorum;
    private LocalDate adoptedOn;
    private String minutes = "";

    /** One or null: the key of the table lets one decision of a kind and year stand. */
    private Integer standing;

    /** Changes with every step, so that the version counts those that change nothing else. */
    private Instant changedAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DecisionStep> steps = new ArrayList<>();

    protected Decision() {}

    Decision(DraftDecision command, Actor actor, Instant now) {
        this.kind = DecisionRule.kind(command.kind());
        this.year = DecisionRule.year(command.year());
        this.correctsId = command.corrects();
        write(command.title(), command.document());
        step(StepKind.DRAFTED, actor, now, "");
    }

    void replace(ReplaceDocument command, Actor actor, Instant now) {
        expect(command.version(), DecisionState.DRAFT);
        write(command.title(), command.document());
        step(StepKind.REPLACED, actor, now, "");
    }

    private void write(String newTitle, String newDocument) {
        this.title = DecisionRule.title(newTitle);
        this.document = DecisionRule.document(newDocument);
        this.digest = Sha256.of(document);
    }

    void propose(ProposeDecision command, Actor actor, Instant now) {
        expect(command.version(), DecisionState.DRAFT);
        this.inForceFrom = DecisionRule.day(command.inForceFrom());
        VoteRule rule = DecisionRule.vote(command.rule());
        this.voteWeight = rule.weight();
        this.quorum = rule.quorum();
        move(DecisionState.PROPOSED);
        step(StepKind.PROPOSED, actor, now, "");
    }

    /** @throws Conflict when it is their own proposal */
    void approve(long seen, Actor actor, Instant now) {
        expect(seen, DecisionState.PROPOSED);
        if (steps.stream().anyMatch(step -> step.kind() == StepKind.PROPOSED && step.by(actor))) {
            throw new Conflict("decision.ownProposal", "who proposed it cannot approve it");
        }
        move(DecisionState.APPROVED);
        step(StepKind.APPROVED, actor, now, "");
    }

    void reject(long seen, String why, Actor actor, Instant now) {
        expect(seen, DecisionState.PROPOSED, DecisionState.APPROVED);
        move(DecisionState.REJECTED);
        step(StepKind.REJECTED, actor, now, why);
    }

    void withdraw(long seen, String why, Actor actor, Instant now) {
        expect(seen, DecisionState.DRAFT, DecisionState.PROPOSED, DecisionState.APPROVED);
        move(DecisionState.WITHDRAWN);
        step(StepKind.WITHDRAWN, actor, now, why);
    }

    void votesRecorded(long seen, String words, Actor actor, Instant now) {
        expect(seen, DecisionState.APPROVED);
        step(StepKind.VOTES_RECORDED, actor, now, words);
    }

    void close(CloseVote command, VoteOutcome outcome, Actor actor, Instant now) {
        expect(command.version(), DecisionState.APPROVED);
        String reference = DecisionRule.minutes(command.minutes());
        String words = outcome.inFavour() + " : " + outcome.against() + " : " + outcome.abstained() + " / "
                + outcome.total() + "; " + reference;
        if (!outcome.quorate()) {
            step(StepKind.ADJOURNED, actor, now, words);
            return;
        }
        this.minutes = reference;
        if (outcome.adopted()) {
            this.adoptedOn = LocalDate.ofInstant(now, PlatformTime.ZONE);
        }
        move(outcome.adopted() ? DecisionState.ADOPTED : DecisionState.REJECTED);
        step(outcome.adopted() ? StepKind.ADOPTED : StepKind.VOTED_DOWN, actor, now, words);
    }

    /** @throws Conflict when it is no longer as the one who acts read it, or too far for this */
    void expect(long seen, DecisionState... allowed) {
        if (seen != version) {
            throw new Conflict("changed.meanwhile", "somebody else changed this decision meanwhile");
        }
        if (!Arrays.asList(allowed).contains(state)) {
            throw new Conflict("decision.state", "a decision that is " + state + " does not allow this");
        }
    }

    private void move(DecisionState next) {
        this.state = next;
        this.standing = next.standing() && (kind.oncePerYear() || correctsId != null) ? 1 : null;
    }

    private void step(StepKind what, Actor actor, Instant now, String words) {
        this.changedAt = now;
        steps.add(new DecisionStep(this, what, now, actor, digest, words));
    }

    DecisionView view() {
        return new DecisionView(
                id == null ? 0 : id,
                kind,
                year,
                title,
                state,
                document,
                digest,
                Sha256.of(document).equals(digest),
                correctsId,
                correctedById,
                inForceFrom,
                voteWeight == null ? null : new VoteRule(voteWeight, quorum),
                adoptedOn,
                minutes,
                steps.stream().map(DecisionStep::view).toList(),
                version);
    }
}
