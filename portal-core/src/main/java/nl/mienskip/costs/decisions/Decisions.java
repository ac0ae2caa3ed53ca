package nl.mienskip.costs.decisions;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.Mail;
import nl.mienskip.tenants.Language;

/** The door to decisions about money. Each act names the version that was read, and is logged. */
@Boundary
public class Decisions {

    @Inject
    private DecisionStore store;

    @Inject
    private Documents documents;

    @Inject
    private Ballots ballots;

    @Inject
    private Event<DecisionAdopted> adopted;

    @Inject
    private Mail mail;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Those of a year, the newest first. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("pools are locked by what is decided about them")
    public List<DecisionView> ofYear(int year) {
        return store.ofYear(year).stream().map(Decision::view).toList();
    }

    /** The years that have decisions, newest first. */
    @Allow(Right.COSTS_READ)
    public List<Integer> years() {
        return store.years();
    }

    /** The last year that has one of a kind which is before the members, or which they adopted. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("the reserve fund stands still in years that were accounted for")
    public Optional<Integer> lastStanding(DecisionKind kind) {
        return store.lastStanding(kind);
    }

    /** @throws NotFound when there is none of this id */
    @Allow(Right.COSTS_READ)
    @AllowSystem("what a statement rests on is looked up by its id")
    public DecisionView byId(long id) {
        return required(id).view();
    }

    /** As {@link #byId}, of an id that need not be there. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("what a statement rests on is looked up by its id")
    public Optional<DecisionView> find(long id) {
        return store.byId(id).map(Decision::view);
    }

    /** Those on whose next step somebody waits: not adopted, rejected or withdrawn; the oldest first. */
    @Allow(Right.COSTS_READ)
    public List<DecisionView> underWay() {
        return store.in(List.of(DecisionState.DRAFT, DecisionState.PROPOSED, DecisionState.APPROVED)).stream()
                .map(Decision::view)
                .toList();
    }

    /** What members may read before and after they vote, the newest first; votes of others are not in it. */
    @Allow(Right.BILL_READ)
    public List<DecisionView> forMembers() {
        return store.in(List.of(DecisionState.PROPOSED, DecisionState.APPROVED, DecisionState.ADOPTED)).stream()
                .map(Decision::view)
                .map(MembersReading::of)
                .toList()
                .reversed();
    }

    /** @throws NotFound when there is none of this id that members may read */
    @Allow(Right.BILL_READ)
    public DecisionView forMembers(long id) {
        DecisionView decision = required(id).view();
        if (!MembersReading.allows(decision)) {
            throw new NotFound("decision", id);
        }
        return MembersReading.of(decision);
    }

    /**
     * What a decision says in words; empty when nobody has words for its kind.
     *
     * @throws Conflict when its document was changed behind its back
     */
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    public List<DocumentPart> words(DecisionView decision, Language language) {
        return documents.words(decision, language);
    }

    /** What holds on a day, of a kind of which a year has one. */
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    @AllowSystem("bills are made by what is in force")
    public Optional<DecisionView> inForce(DecisionKind kind, int year, LocalDate on) {
        if (!kind.oncePerYear()) {
            throw new IllegalArgumentException("a year may have several of " + kind);
        }
        return allInForce(kind, year, on).stream().findFirst();
    }

    /** All that hold on a day, the oldest first; what was corrected holds no longer. */
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    @AllowSystem("bills are made by what is in force")
    public List<DecisionView> allInForce(DecisionKind kind, int year, LocalDate on) {
        return InForceRule.of(store.of(kind, year).stream().map(Decision::view).toList(), on);
    }

    /**
     * Prepares a decision.
     *
     * @throws InvalidInput at its field, or at the place in the document
     * @throws Conflict when what it corrects is not adopted or was corrected already
     */
    @Allow(Right.COSTS_EDIT)
    public DecisionView draft(DraftDecision command) {
        Decision decision = new Decision(command, actor(), now());
        check(decision.view());
        store.add(decision);
        return logged("decision.drafted", decision, "");
    }

    /** Writes a draft anew. */
    @Allow(Right.COSTS_EDIT)
    public DecisionView replace(ReplaceDocument command) {
        Decision decision = required(command.decisionId());
        decision.replace(command, actor(), now());
        checkDocument(decision.view());
        return logged("decision.replaced", decision, "");
    }

    /**
     * Brings a draft before the supervisory board; its document is frozen from here.
     *
     * @throws Conflict when the year has such a decision and this one does not correct it
     */
    @Allow(Right.DECISIONS_PROPOSE)
    public DecisionView propose(ProposeDecision command) {
        Decision decision = required(command.decisionId());
        DecisionView draft = decision.view();
        check(draft);
        decision.propose(command, actor(), now());
        return logged("decision.proposed", decision, "");
    }

    /** Lets the members vote about it. Who proposed it cannot. */
    @Allow(Right.DECISIONS_APPROVE)
    public DecisionView approve(long decisionId, long version) {
        Decision decision = intact(decisionId);
        decision.approve(version, actor(), now());
        store.add(new VoteCall(decisionId));
        return logged("decision.approved", decision, "");
    }

    /** Those about which the members have the word and were not told so yet. */
    @AllowSystem("the mails to who may vote")
    public List<DecisionView> uncalled() {
        return store.uncalled().stream().map(Decision::view).toList();
    }

    /** Tells the members that they have the word: puts the letters in the post, unless that was done before. */
    @AllowSystem("the mails to who may vote")
    public void call(long decisionId, List<Letter> letters) {
        if (store.lockedCall(decisionId).filter(call -> call.tell(now())).isPresent()) {
            letters.forEach(mail::send);
        }
    }

    /** Ends a proposal, for good. */
    @Allow({Right.DECISIONS_PROPOSE, Right.DECISIONS_APPROVE})
    public DecisionView reject(long decisionId, long version, String why) {
        Decision decision = required(decisionId);
        decision.reject(version, Why.required(why), actor(), now());
        return logged("decision.rejected", decision, why);
    }

    /** Takes it back, for good: a draft by who may write drafts, a proposal by the board. */
    @Allow({Right.COSTS_EDIT, Right.DECISIONS_PROPOSE})
    public DecisionView withdraw(long decisionId, long version, String why) {
        Decision decision = required(decisionId);
        if (decision.view().state() != DecisionState.DRAFT && !actor().may(Right.DECISIONS_PROPOSE)) {
            throw new Forbidden(Right.DECISIONS_PROPOSE.name());
        }
        decision.withdraw(version, Why.required(why), actor(), now());
        return logged("decision.withdrawn", decision, why);
    }

    /** Who may vote and what they voted; as the roll is today until the vote is closed. */
    @Allow(Right.COSTS_READ)
    public VoteSheet votes(long decisionId) {
        return ballots.sheet(required(decisionId).view());
    }

    /** Writes down or takes back votes while the members have the word. */
    @Allow(Right.DECISIONS_RECORD)
    public VoteSheet recordVotes(RecordVotes command) {
        Decision decision = intact(command.decisionId());
        decision.votesRecorded(command.version(), ballots.record(decision.view(), command.choices()), actor(), now());
        logged("decision.votes-recorded", decision, "");
        return ballots.sheet(decision.view());
    }

    /** Ends the vote: adopted, voted down, or adjourned to another assembly when too few took part. */
    @Allow(Right.DECISIONS_RECORD)
    public DecisionView close(CloseVote command) {
        Decision decision = intact(command.decisionId());
        decision.expect(command.version(), DecisionState.APPROVED);
        VoteOutcome outcome = ballots.close(decision.view());
        decision.close(command, outcome, actor(), now());
        DecisionView closed = logged("decision.vote-closed", decision, command.minutes());
        if (closed.state() == DecisionState.ADOPTED) {
            adopted.fire(new DecisionAdopted(closed));
        } else if (closed.state() == DecisionState.APPROVED) {
            store.lockedCall(closed.id()).ifPresentOrElse(VoteCall::again, () -> store.add(new VoteCall(closed.id())));
        }
        return closed;
    }

    private void check(DecisionView decision) {
        checkDocument(decision);
        CorrectionRule.check(decision, standing(decision));
    }

    /** What it corrects may be no decision at all: that is for the rule of corrections to say. */
    private void checkDocument(DecisionView decision) {
        documents.check(
                decision,
                Optional.ofNullable(decision.corrects())
                        .flatMap(store::byId)
                        .map(Decision::view)
                        .orElse(null));
    }

    private List<DecisionView> standing(DecisionView decision) {
        return store.of(decision.kind(), decision.year()).stream()
                .map(Decision::view)
                .filter(other -> other.state().standing())
                .toList();
    }

    private Decision required(long id) {
        return store.byId(id).orElseThrow(() -> new NotFound("decision", id));
    }

    /** Asks for the document, which refuses when it was tampered with. */
    private Decision intact(long id) {
        Decision decision = required(id);
        decision.view().document();
        return decision;
    }

    private DecisionView logged(String act, Decision decision, String why) {
        store.flush();
        DecisionView view = decision.view();
        audit.record(act, view.kind() + " " + view.year() + " #" + view.id() + ": " + view.title(), why.strip());
        return view;
    }

    private Instant now() {
        return clock.instant();
    }

    private static Actor actor() {
        return ActorContext.current();
    }
}
