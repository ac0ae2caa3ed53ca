package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;

/** How items are written and come on and off the pages, in the door's transaction. */
@ApplicationScoped
class Desk {

    /** How long a deleted item can be put back. */
    private static final Duration BIN = Duration.ofDays(30);

    @Inject
    private ItemStore store;

    @Inject
    private Revisions revisions;

    @Inject
    private ItemPictures pictures;

    @Inject
    private Kinds kinds;

    @Inject
    private SectionRules rules;

    @Inject
    private Upkeeps upkeeps;

    @Inject
    private ReviewMails mails;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ContentChanged> changes;

    /** An item of this section that the actor may read at the desk. */
    Item readable(Section section, long id) {
        Item item = store.byId(id)
                .filter(found -> found.section() == section)
                .orElseThrow(() -> new NotFound(section.name().toLowerCase(Locale.ROOT), id));
        EditRule.checkMayRead(actor(), section);
        return item;
    }

    Item start(Section section, Written words) {
        EditRule.checkMayStart(actor(), section);
        emptyBin();
        Item item = new Item(section, words, actor(), clock.instant());
        store.add(item);
        revisions.remember(item);
        return item;
    }

    Item keep(long id, long version, Section section, Written words) {
        Item item = toEdit(id, version);
        if (item.section() != section) {
            throw new NotFound(section.name().toLowerCase(Locale.ROOT), id);
        }
        item.keep(words, actor(), clock.instant());
        revisions.remember(item);
        store.flush();
        return item;
    }

    /** Keeps the words of an older version, as a version of their own: those that they replace stay as they are. */
    Item restore(long id, long version, int number) {
        Item item = toEdit(id, version);
        item.keep(written(item, revisions.required(id, number).document()), actor(), clock.instant());
        revisions.add(item, item.newest());
        store.flush();
        return item;
    }

    /** Between two versions of what the item says: the next save goes on with the last of them. */
    void setAside(long id, Written words) {
        Item item = required(id);
        EditRule.checkMayEdit(actor(), item);
        revisions.add(item, words.document());
        revisions.add(item, item.newest());
    }

    Item dropChanges(long id, long version) {
        Item item = toEdit(id, version);
        item.dropPending(written(item, item.document()), clock.instant());
        record("item.changesDropped", item, "");
        store.flush();
        return item;
    }

    Item handIn(long id, long version) {
        Item item = toEdit(id, version);
        requireWhole(kinds.of(item.section()), item);
        item.handIn(actor(), clock.instant());
        mails.handedIn(item);
        store.flush();
        return item;
    }

    Item giveBack(long id, long version, String note) {
        Item item = toPublish(id, version);
        item.giveBack(Why.required(note), clock.instant());
        mails.returned(item);
        store.flush();
        return item;
    }

    Item publish(long id, long version, Instant from, Instant until) {
        Item item = toPublish(id, version);
        if (item.status() == ItemStatus.DELETED) {
            throw new Conflict("item.deleted", "a deleted item must be put back first");
        }
        Kind<?> kind = kinds.of(item.section());
        requireWhole(kind, item);
        EditRule.checkLookedAt(actor(), item, rules.of(item.section()));
        Review review = item.review();
        item.publish(from, until, clock.instant());
        upkeeps.begin(item);
        revisions.remember(item);
        show(kind, item);
        mails.published(item, review);
        record("item.published", item, "");
        return changed(item);
    }

    /** Takes it off the pages or out of the archive. */
    Item become(long id, long version, ItemStatus status, String act) {
        return become(toPublish(id, version), status, act);
    }

    /** Takes what nobody looks at any more off the pages. */
    void hide(Item item) {
        become(item, ItemStatus.ARCHIVED, "item.hidden");
    }

    Item delete(long id, long version) {
        Item item = toEdit(id, version);
        if (item.status() == ItemStatus.PUBLISHED) {
            throw new Conflict("item.published", "a published item must be withdrawn before it is deleted");
        }
        return become(item, ItemStatus.DELETED, "item.deleted");
    }

    Item undelete(long id, long version) {
        Item item = toEdit(id, version);
        if (item.status() != ItemStatus.DELETED) {
            throw new Conflict("item.notDeleted", "the item was not deleted");
        }
        return become(item, ItemStatus.DRAFT, "item.putBack");
    }

    private Item become(Item item, ItemStatus status, String act) {
        item.become(status, clock.instant());
        revisions.remember(item);
        kinds.of(item.section()).hide(item.id());
        record(act, item, "");
        return changed(item);
    }

    private void record(String act, Item item, String why) {
        audit.record(act, item.title(), why);
    }

    private Item required(long id) {
        return store.byId(id).orElseThrow(() -> new NotFound("item", id));
    }

    private Item toEdit(long id, long version) {
        Item item = required(id);
        EditRule.checkMayEdit(actor(), item);
        item.expect(version);
        return item;
    }

    private Item toPublish(long id, long version) {
        Item item = required(id);
        EditRule.checkPublishes(actor(), item.section());
        item.expect(version);
        return item;
    }

    private static <W extends Words> void requireWhole(Kind<W> kind, Item item) {
        kind.requireWhole(Kinds.read(kind, item.newest()));
    }

    private static <W extends Words> void show(Kind<W> kind, Item item) {
        kind.show(item.publication(), Kinds.read(kind, item.document()));
    }

    private Written written(Item item, String document) {
        return kinds.written(Kinds.read(kinds.of(item.section()), document));
    }

    private Item changed(Item item) {
        changes.fire(new ContentChanged(TenantContext.id()));
        store.flush();
        return item;
    }

    private void emptyBin() {
        store.deletedBefore(clock.instant().minus(BIN)).forEach(item -> {
            pictures.forget(item);
            store.remove(item);
        });
    }

    private static Actor actor() {
        return ActorContext.current();
    }
}
