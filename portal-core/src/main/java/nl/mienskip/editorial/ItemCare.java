package nl.mienskip.editorial;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.page.Paged;

/**
 * The door to the care for what stands on the pages: who looks after an item, and whether it is still right. As at
 * {@link Editorial}, whoever comes in is checked once more for the section of the item.
 */
@Boundary
public class ItemCare {

    @Inject
    private ItemStore store;

    @Inject
    private Upkeeps upkeeps;

    @Inject
    private Neglect neglect;

    @Inject
    private Health health;

    @Inject
    private Clock clock;

    /**
     * What residents read and somebody is to look at, longest due first.
     *
     * @param mine only what whoever acts looks after; else all that they may change
     */
    @Allow(Right.ENTER_ADMIN)
    public Paged<ItemView> due(boolean mine, int page, int size) {
        Actor actor = ActorContext.current();
        Set<Section> sections = mine ? EditRule.writes(actor) : EditRule.edits(actor);
        int number = Math.max(1, page);
        if (sections.isEmpty()) {
            return new Paged<>(List.of(), number, size, 0);
        }
        Long owner = mine ? actor.accountId() : null;
        LocalDate today = upkeeps.today();
        Instant now = clock.instant();
        return new Paged<>(
                store.due(sections, owner, today, now, (number - 1) * size, size).stream()
                        .map(Item::view)
                        .toList(),
                number,
                size,
                store.countDue(sections, owner, today, now));
    }

    /**
     * Says that an item on the pages is still right: it is due again after the months of its section.
     *
     * @throws Conflict when residents do not read it
     */
    @Allow(Right.ENTER_ADMIN)
    public ItemView confirm(long id) {
        return upkeeps.confirm(id).view();
    }

    /**
     * Takes back that it is still right.
     *
     * @throws Conflict when nobody said so
     */
    @Allow(Right.ENTER_ADMIN)
    public ItemView takeBack(long id) {
        return upkeeps.takeBack(id).view();
    }

    /**
     * Says who looks after an item and when they look again.
     *
     * @param ownerId the account of somebody who writes in its section
     * @param checkOn null for never
     * @throws InvalidInput when they write nothing there, or the day is over
     */
    @Allow(Right.ENTER_ADMIN)
    public ItemView give(long id, Long ownerId, LocalDate checkOn) {
        return upkeeps.give(id, ownerId, checkOn).view();
    }

    /** What nobody looks at, and others than its owner are asked about too; at most so many. */
    @Allow(Right.ENTER_ADMIN)
    public List<ItemView> neglected(int most) {
        Actor actor = ActorContext.current();
        return neglect.ofOthers(EditRule.edits(actor), actor.accountId(), most).stream()
                .map(Item::view)
                .toList();
    }

    /** Does what each section chose with what nobody looked at, however often they were asked. */
    @AllowSystem("the weekly round, before it writes")
    public void giveUp() {
        neglect.giveUp();
    }

    /** Counts one more mail for all that is due. */
    @AllowSystem("the weekly round, after it wrote")
    public void reminded() {
        neglect.reminded();
    }

    /** When somebody last looked at what residents read and may not be right any more; empty when it is not marked. */
    @AllowAll("residents read the mark")
    public Optional<Instant> doubted(long id) {
        return store.byId(id)
                .filter(item -> item.upkeep().marked())
                .map(item -> item.upkeep().view().checkedAt());
    }

    /** What residents read under this number now; empty when there is nothing. */
    @AllowAll("who says something about it is passed on to its owner; no page shows what this gives")
    public Optional<ItemView> shown(Section section, long id) {
        return store.byId(id)
                .filter(item -> item.section() == section)
                .map(Item::view)
                .filter(item -> item.stateAt(clock.instant()) == ItemState.VISIBLE);
    }

    /** How it goes with what residents read of the sections that whoever acts may read at the desk. */
    @Allow(Right.ENTER_ADMIN)
    public DeskHealth health() {
        return health.of(EditRule.writes(ActorContext.current()));
    }

    /** How busy it was at the desk in the last eight weeks, in all sections; the oldest first. */
    @Allow(Right.ENTER_ADMIN)
    public List<WeekActivity> weeks() {
        return health.weeks();
    }

    /** Those who write in a section and so can look after what stands in it, by name. */
    @Allow(Right.ENTER_ADMIN)
    public List<WriterView> writers(Section section) {
        EditRule.checkMayRead(ActorContext.current(), section);
        return upkeeps.writers(section);
    }
}
