package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.DayRule;
import nl.mienskip.members.Members;
import nl.mienskip.tenants.Tenants;

/** Who looks after what stands on the pages, and whether it is still right; in the door's transaction. */
@ApplicationScoped
class Upkeeps {

    @Inject
    private ItemStore store;

    @Inject
    private SectionRules rules;

    @Inject
    private Members members;

    @Inject
    private Tenants tenants;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ContentChanged> changes;

    /** The village's day. */
    LocalDate today() {
        return day(clock.instant());
    }

    /** Begins when an item comes on the pages. */
    void begin(Item item) {
        Instant now = clock.instant();
        Instant read = item.publication().from();
        LocalDate from = day(read.isAfter(now) ? read : now);
        item.upkeep().begin(rules.of(item.section()).checkAfter(from), now);
    }

    Item confirm(long id) {
        Item item = cared(id);
        if (item.status() != ItemStatus.PUBLISHED) {
            throw new Conflict("item.notPublished", "residents do not read it");
        }
        boolean marked = item.upkeep().marked();
        item.upkeep().confirm(rules.of(item.section()).checkAfter(today()), clock.instant());
        audit.record("item.checked", item.title(), "");
        unmarked(marked);
        return item;
    }

    Item takeBack(long id) {
        Item item = cared(id);
        item.upkeep().takeBack();
        audit.record("item.checkTakenBack", item.title(), "");
        return item;
    }

    Item give(long id, Long ownerId, LocalDate checkOn) {
        Item item = cared(id);
        boolean marked = item.upkeep().marked();
        if (!Objects.equals(ownerId, item.upkeep().ownerId())) {
            WriterView owner = writer(item.section(), ownerId);
            item.upkeep().giveTo(owner);
            audit.record("item.ownerGiven", item.title(), "", List.of(owner.name()));
        }
        if (!Objects.equals(checkOn, item.upkeep().checkOn())) {
            item.upkeep().plan(checkOn == null ? null : toCome(checkOn));
            audit.record("item.checkPlanned", item.title(), "", checkOn == null ? List.of() : List.of("" + checkOn));
        }
        unmarked(marked && !item.upkeep().marked());
        return item;
    }

    /** Those who write in a section, by name. */
    List<WriterView> writers(Section section) {
        return ActorContext.as(
                        Actor.system("upkeep"),
                        () -> members.able(EnumSet.of(section.contribute(), section.edit(), section.publish())))
                .stream()
                .map(member -> new WriterView(member.accountId(), member.displayName()))
                .sorted(Comparator.comparing(WriterView::name))
                .toList();
    }

    /** Residents read it without the mark again. */
    private void unmarked(boolean so) {
        if (so) {
            changes.fire(new ContentChanged(TenantContext.id()));
        }
    }

    private WriterView writer(Section section, Long accountId) {
        return writers(section).stream()
                .filter(writer -> Objects.equals(writer.accountId(), accountId))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("ownerId", "ownerId.wrong", "ownerId writes nothing here"));
    }

    private LocalDate toCome(LocalDate day) {
        if (DayRule.checked("checkOn", day).isBefore(today())) {
            throw new InvalidInput("checkOn", "checkOn.past", "checkOn is over");
        }
        return day;
    }

    private Item cared(long id) {
        Item item = store.byId(id).orElseThrow(() -> new NotFound("item", id));
        EditRule.checkCares(ActorContext.current(), item);
        return item;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, tenants.current().timeZone());
    }
}
