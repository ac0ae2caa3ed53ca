package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.tenants.Tenants;

/** How it goes with the village's pages, in the door's transaction. */
@ApplicationScoped
class Health {

    private static final ItemFilter ON_THE_PAGES = new ItemFilter(ItemState.VISIBLE, "", ItemOrder.PUBLISHED);
    private static final int MOST = 50;

    @Inject
    private ItemStore store;

    @Inject
    private Upkeeps upkeeps;

    @Inject
    private Kinds kinds;

    @Inject
    private Tenants tenants;

    @Inject
    private Clock clock;

    DeskHealth of(Set<Section> readable) {
        Instant now = clock.instant();
        List<Section> sections =
                kinds.sections().stream().filter(readable::contains).toList();
        LocalDate today = upkeeps.today();
        return new DeskHealth(
                sections.stream().map(section -> of(section, today, now)).toList(),
                sections.stream()
                        .flatMap(section -> store.ownerless(section, writers(section), now, MOST).stream())
                        .limit(MOST)
                        .map(Item::view)
                        .toList());
    }

    List<WeekActivity> weeks() {
        ZoneId zone = tenants.current().timeZone();
        LocalDate today = upkeeps.today();
        Instant since = WeekActivity.first(today).atStartOfDay(zone).toInstant();
        return WeekActivity.upTo(today, zone, store.writtenSince(since), store.publishedSince(since, clock.instant()));
    }

    private SectionHealth of(Section section, LocalDate today, Instant now) {
        ItemView last = store.filtered(section, ON_THE_PAGES, now, 0, 1).stream()
                .map(Item::view)
                .findFirst()
                .orElse(null);
        return new SectionHealth(
                section,
                store.count(section, ON_THE_PAGES, now),
                last,
                store.countDue(EnumSet.of(section), null, today, now));
    }

    private List<Long> writers(Section section) {
        return upkeeps.writers(section).stream().map(WriterView::accountId).toList();
    }
}
