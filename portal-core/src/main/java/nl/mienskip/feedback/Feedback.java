package nl.mienskip.feedback;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.mienskip.editorial.ItemCare;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** The door to what readers say about the pages of the tenant acted for, the cooperation's own included. */
@Boundary
public class Feedback {

    @Inject
    private ReactionStore store;

    @Inject
    private FeedbackMails mails;

    @Inject
    private ItemCare care;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Says something to the board of this village, and to who looks after the page when it is an item's.
     *
     * @throws InvalidInput at the field that cannot be kept
     */
    @AllowAll("who reads may say something about it")
    public void give(GiveReaction reaction) {
        Optional<ItemView> item =
                ReactionRule.item(reaction.page()).flatMap(page -> care.shown(page.section(), page.id()));
        add(
                tenants.current(),
                item.map(ItemView::title).orElse(""),
                "",
                reaction,
                item.map(shown -> shown.upkeep().ownerId()).orElse(null));
    }

    /**
     * Says something about the website itself to the cooperation, for whose tenant this is called.
     *
     * @param village where it was said; the platform itself when it was said there
     * @throws InvalidInput as {@link #give}
     */
    @AllowAll("who reads may say something about it")
    public void giveToPlatform(GiveReaction reaction, TenantView village) {
        add(village, "", village.platform() ? "" : village.name(), reaction, null);
    }

    private void add(TenantView where, String about, String village, GiveReaction reaction, Long ownerId) {
        String page = settings.address(where.canonicalHost(), reaction.page());
        Reaction given = new Reaction(page, about, village, reaction, clock.instant());
        store.add(given);
        mails.given(view(given), ownerId);
    }

    /** What was said, newest first. */
    @Allow(Right.FEEDBACK_ANSWER)
    public Paged<ReactionView> list(ReactionQuery query) {
        int number = Math.max(1, query.page());
        return new Paged<>(
                store.list(query.status(), (number - 1) * query.size(), query.size()).stream()
                        .map(this::view)
                        .toList(),
                number,
                query.size(),
                store.count(query.status()));
    }

    /** How many nobody did anything with yet. */
    @Allow(Right.FEEDBACK_ANSWER)
    public long waiting() {
        return store.count(ReactionStatus.NEW);
    }

    /** What one reader said. */
    @Allow(Right.FEEDBACK_ANSWER)
    public ReactionView show(long id) {
        return view(required(id));
    }

    /**
     * Answers by mail.
     *
     * @param words at most 2,000 characters
     * @throws Conflict when they left no address, or it was answered
     */
    @Allow(Right.FEEDBACK_ANSWER)
    public ReactionView answer(long id, long version, String words) {
        ReactionView answered = change(
                id, version, "feedback.answered", (reaction, actor) -> reaction.answer(words, actor, clock.instant()));
        mails.answered(answered);
        return answered;
    }

    /** Is done with it, without an answer. */
    @Allow(Right.FEEDBACK_ANSWER)
    public ReactionView close(long id, long version) {
        return change(id, version, "feedback.closed", (reaction, actor) -> reaction.close(actor, clock.instant()));
    }

    /** Is not done with it after all. */
    @Allow(Right.FEEDBACK_ANSWER)
    public ReactionView reopen(long id, long version) {
        return change(id, version, "feedback.reopened", (reaction, actor) -> reaction.reopen());
    }

    /** Deletes it for good, before its time. */
    @Allow(Right.FEEDBACK_ANSWER)
    public void delete(long id) {
        Reaction reaction = required(id);
        audit.record("feedback.deleted", reaction.subject(), "");
        store.remove(reaction);
    }

    /** Deletes what was kept for as long as readers were told. */
    @AllowSystem("the round that keeps what readers were told")
    public void forget() {
        store.removeGivenBefore(
                ReactionRule.keptSince(clock.instant(), tenants.current().timeZone()));
    }

    private ReactionView change(long id, long version, String act, BiConsumer<Reaction, Actor> work) {
        Reaction reaction = required(id);
        reaction.expect(version);
        work.accept(reaction, ActorContext.current());
        audit.record(act, reaction.subject(), "");
        store.flush();
        return view(reaction);
    }

    private Reaction required(long id) {
        return store.byId(id).orElseThrow(() -> new NotFound("reaction", id));
    }

    private ReactionView view(Reaction reaction) {
        return reaction.view(tenants.current().timeZone());
    }
}
