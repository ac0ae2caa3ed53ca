package nl.mienskip.freshness;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.EditorialQueue;
import nl.mienskip.editorial.ItemCare;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.members.Addressee;
import nl.mienskip.members.Members;

/** The door to what keeps a village's pages fresh: one mail a week, and the page behind its link. */
@Boundary
public class Freshness {

    private static final String PROOF = "the link in somebody's mail is the proof; what they may is checked as theirs";

    /** More than anybody checks in one sitting; what is left comes with the next mail. */
    private static final int MOST = 50;

    @Inject
    private FreshnessStore store;

    @Inject
    private WeeklyLetters letters;

    @Inject
    private Editorial editorial;

    @Inject
    private ItemCare care;

    @Inject
    private Members members;

    @Inject
    private Clock clock;

    /** Of each village the week whose mails were last written; none that never had any. */
    @AllowSystem("the weekly round goes over all of them")
    public Map<Long, LocalDate> mailed() {
        return store.mailed();
    }

    /**
     * Writes the mails of a week, one to everybody for whom something waits, unless they were written; first what was asked
     * about in vain has its end.
     *
     * @param monday the week's first day
     * @return whether they were written now
     * @throws Conflict when another node writes them at this moment
     */
    @AllowSystem("the weekly round")
    public boolean remind(LocalDate monday) {
        if (!store.begin(TenantContext.id(), monday)) {
            return false;
        }
        Instant now = clock.instant();
        store.forget(now);
        care.giveUp();
        for (Addressee writer : writers()) {
            Actor actor = actor(writer.accountId());
            WaitingView waiting = ActorContext.as(actor, () -> waiting(actor.name()));
            if (waiting.any()) {
                LinkToken token = LinkToken.random();
                store.add(new MailLink(writer.accountId(), token.hash(TenantContext.id()), now));
                letters.send(writer, waiting, token);
            }
        }
        care.reminded();
        return true;
    }

    /**
     * What waits for whom this link was sent to; looking changes nothing.
     *
     * @throws NotFound when it is no link of this village, or too old, or they write nothing here any more
     */
    @AllowAll(PROOF)
    public WaitingView show(String token) {
        Actor actor = holder(token);
        return ActorContext.as(actor, () -> waiting(actor.name()));
    }

    /**
     * Says in their name that an item is still right.
     *
     * @throws NotFound as {@link #show}, and when they look after no such item
     * @throws Conflict when residents do not read it
     */
    @AllowAll(PROOF)
    public ItemView confirm(String token, long itemId) {
        return as(holder(token), itemId, () -> care.confirm(itemId));
    }

    /** Takes that back in their name. */
    @AllowAll(PROOF)
    public ItemView takeBack(String token, long itemId) {
        return as(holder(token), itemId, () -> care.takeBack(itemId));
    }

    private static ItemView as(Actor actor, long itemId, Callable<ItemView> work) {
        try {
            return ActorContext.as(actor, work);
        } catch (Forbidden e) {
            throw new NotFound("item", itemId);
        }
    }

    private WaitingView waiting(String name) {
        EditorialQueue queue = editorial.queue(MOST);
        return new WaitingView(name, care.due(true, 1, MOST), care.neglected(MOST), queue.returned(), queue.handedIn());
    }

    /** Everybody who writes in any section and has an address. */
    private Collection<Addressee> writers() {
        Map<Long, Addressee> writers = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            members.having(section.contribute()).forEach(writer -> writers.putIfAbsent(writer.accountId(), writer));
        }
        return writers.values();
    }

    private Actor holder(String token) {
        return store.link(new LinkToken(token).hash(TenantContext.id()), clock.instant())
                .map(link -> ActorContext.as(Actor.system("freshness"), () -> actor(link.accountId())))
                .filter(Freshness::writes)
                .orElseThrow(() -> new NotFound("freshness_link", "of this token"));
    }

    private static boolean writes(Actor actor) {
        for (Section section : Section.values()) {
            if (actor.may(section.contribute())) {
                return true;
            }
        }
        return false;
    }

    private Actor actor(long accountId) {
        return members.standIn(accountId);
    }
}
