package nl.mienskip.editorial;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.page.Paged;

/**
 * The door to the editorial desk, the same for every kind of content. Whoever comes in at all is checked once more for
 * the section of the item: to contribute, to edit or to publish. What is on the pages is kept right at {@link ItemCare}.
 */
@Boundary
public class Editorial {

    @Inject
    private ItemStore store;

    @Inject
    private Desk desk;

    @Inject
    private Revisions revisions;

    @Inject
    private SectionRules rules;

    @Inject
    private Upkeeps upkeeps;

    @Inject
    private Kinds kinds;

    @Inject
    private Shelf shelf;

    @Inject
    private Clock clock;

    /** The items of a section. */
    @Allow(Right.ENTER_ADMIN)
    public Paged<ItemView> list(Section section, ItemFilter filter, int page, int size) {
        EditRule.checkMayRead(ActorContext.current(), section);
        int number = Math.max(1, page);
        Instant now = clock.instant();
        return new Paged<>(
                views(store.filtered(section, filter, now, (number - 1) * size, size)),
                number,
                size,
                store.count(section, filter, now));
    }

    /** What waits for whoever acts, in all sections; at most so many of each. */
    @Allow(Right.ENTER_ADMIN)
    public EditorialQueue queue(int most) {
        Actor actor = ActorContext.current();
        Set<Section> published = EditRule.publishes(actor);
        Set<Section> written = EditRule.writes(actor);
        return new EditorialQueue(
                views(published.isEmpty() ? List.of() : store.handedIn(published, actor.accountId(), most)),
                views(store.returnedTo(actor.accountId(), most)),
                views(store.draftsOf(actor.accountId(), most)),
                views(written.isEmpty() ? List.of() : store.scheduled(written, clock.instant(), most)),
                written.isEmpty() ? 0 : store.countDue(written, actor.accountId(), upkeeps.today(), clock.instant()));
    }

    /** An item to go on writing. */
    @Allow(Right.ENTER_ADMIN)
    public <W extends Words> ItemDraft<W> draft(Class<W> type, long id) {
        Kind<W> kind = kinds.of(type);
        return draft(kind, desk.readable(kind.section(), id));
    }

    /**
     * The words as they would be kept: safe and tidy.
     *
     * @throws InvalidInput at the field that cannot be kept
     */
    @Allow(Right.ENTER_ADMIN)
    public <W extends Words> W checked(W words) {
        return kinds.of(words).checked(words);
    }

    /** Starts a draft. */
    @Allow(Right.ENTER_ADMIN)
    public <W extends Words> ItemDraft<W> start(W words) {
        Kind<W> kind = kinds.of(words);
        return draft(kind, desk.start(kind.section(), kinds.written(words)));
    }

    /**
     * Keeps words without showing them to residents: those of a published item wait beside it until it is published anew.
     *
     * @param version the one that the writer began with
     * @throws Conflict when somebody else changed it meanwhile
     */
    @Allow(Right.ENTER_ADMIN)
    public <W extends Words> ItemDraft<W> keep(long id, long version, W words) {
        Kind<W> kind = kinds.of(words);
        return draft(kind, desk.keep(id, version, kind.section(), kinds.written(words)));
    }

    /**
     * Keeps words among the versions without the item saying them: the one of two texts, written at the same time, that
     * its writer gave up.
     */
    @Allow(Right.ENTER_ADMIN)
    public void setAside(long id, Words words) {
        desk.setAside(id, kinds.written(words));
    }

    /** Gives up changes to a published item that were not published. */
    @Allow(Right.ENTER_ADMIN)
    public ItemView dropChanges(long id, long version) {
        return desk.dropChanges(id, version).view();
    }

    /**
     * Asks those who may publish it to do so; they get a mail.
     *
     * @throws InvalidInput when residents could not read it yet
     * @throws Conflict when there is nothing to publish
     */
    @Allow(Right.ENTER_ADMIN)
    public ItemView handIn(long id, long version) {
        return desk.handIn(id, version).view();
    }

    /**
     * Gives what was handed in back to its writer, who gets a mail.
     *
     * @param note what must be different, at most 500 characters
     */
    @Allow(Right.ENTER_ADMIN)
    public ItemView giveBack(long id, long version, String note) {
        return desk.giveBack(id, version, note).view();
    }

    /**
     * Publishes, with the changes that were kept.
     *
     * @param from null for now, or for what it was when it is on the pages already
     * @param until null for good
     * @throws Conflict when somebody else must look at it first
     */
    @Allow(Right.ENTER_ADMIN)
    public ItemView publish(long id, long version, Instant from, Instant until) {
        return desk.publish(id, version, from, until).view();
    }

    /** Takes an item off the pages or out of the archive, back to draft. */
    @Allow(Right.ENTER_ADMIN)
    public ItemView withdraw(long id, long version) {
        return desk.become(id, version, ItemStatus.DRAFT, "item.withdrawn").view();
    }

    /** Takes an item off the pages and out of the way. */
    @Allow(Right.ENTER_ADMIN)
    public ItemView archive(long id, long version) {
        return desk.become(id, version, ItemStatus.ARCHIVED, "item.archived").view();
    }

    /**
     * Deletes what is on no page; it can be put back for 30 days.
     *
     * @throws Conflict when it is published
     */
    @Allow(Right.ENTER_ADMIN)
    public ItemView delete(long id, long version) {
        return desk.delete(id, version).view();
    }

    /** Puts a deleted item back, as a draft. */
    @Allow(Right.ENTER_ADMIN)
    public ItemView undelete(long id, long version) {
        return desk.undelete(id, version).view();
    }

    /** What the item said at the end of each sitting, last first. */
    @Allow(Right.ENTER_ADMIN)
    public <W extends Words> List<RevisionView<W>> revisions(Class<W> type, long id) {
        Kind<W> kind = kinds.of(type);
        desk.readable(kind.section(), id);
        return revisions.of(id).stream()
                .map(revision -> new RevisionView<>(
                        revision.number(), Kinds.read(kind, revision.document()), revision.authorName(), revision.at()))
                .toList();
    }

    /** Puts back what a revision said; of a published item residents see it once it is published anew. */
    @Allow(Right.ENTER_ADMIN)
    public ItemView restore(long id, long version, int number) {
        return desk.restore(id, version, number).view();
    }

    /** How a section is published here. */
    @Allow(Right.ENTER_ADMIN)
    public SectionRuleView rule(Section section) {
        return rules.of(section);
    }

    /** How each section is published here. */
    @Allow(Right.SECTIONS_RULE)
    public List<SectionRuleView> rules() {
        return rules.all();
    }

    /** Chooses how a section is published. */
    @Allow(Right.SECTIONS_RULE)
    public SectionRuleView choose(SectionRuleView rule) {
        return rules.choose(rule, upkeeps.today());
    }

    /** Is another as soon as anything that is published here, now or for later, is another or said otherwise. */
    @AllowSystem("search asks it before it answers")
    public String edition() {
        return shelf.edition();
    }

    /** The numbers of all that is published here, whatever its times, each with a mark that changes with it. */
    @AllowSystem("search brings itself up to date")
    public Map<Long, String> marks() {
        return shelf.marks();
    }

    /** Those of these items that are published, as they are searched. */
    @AllowSystem("search brings itself up to date")
    public List<Findable> findable(Collection<Long> ids) {
        return shelf.findable(ids);
    }

    private <W extends Words> ItemDraft<W> draft(Kind<W> kind, Item item) {
        return new ItemDraft<>(
                item.view(),
                Kinds.read(kind, item.newest()),
                item.writtenBy(),
                item.writtenAt(),
                EditRule.acts(ActorContext.current(), item, rules.of(item.section())));
    }

    private static List<ItemView> views(List<Item> items) {
        return items.stream().map(Item::view).toList();
    }
}
