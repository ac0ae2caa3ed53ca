package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;

/** What happens to what is due and nobody looks at, in the door's transaction. */
@ApplicationScoped
class Neglect {

    private static final Set<Section> ALL = EnumSet.allOf(Section.class);

    @Inject
    private ItemStore store;

    @Inject
    private SectionRules rules;

    @Inject
    private Upkeeps upkeeps;

    @Inject
    private Desk desk;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ContentChanged> changes;

    /** Does what each section chose with what was asked about often enough. */
    void giveUp() {
        LocalDate today = upkeeps.today();
        Instant now = clock.instant();
        for (Item item : store.neglected(ALL, NeglectRule.GIVEN_UP, today, now, Integer.MAX_VALUE)) {
            WhenOverdue chosen = rules.of(item.section()).whenOverdue();
            switch (NeglectRule.act(item.upkeep().reminders(), chosen)) {
                case NOTHING -> {
                    // its owner and others are asked again each week
                }
                case MARK -> mark(item);
                case HIDE -> desk.hide(item);
            }
        }
    }

    private void mark(Item item) {
        if (item.upkeep().mark()) {
            audit.record("item.marked", item.title(), "");
            changes.fire(new ContentChanged(TenantContext.id()));
        }
    }

    /** What is due was asked about once more. */
    void reminded() {
        store.reminded(upkeeps.today(), clock.instant());
    }

    /** What nobody looks at and somebody else than its owner is asked about. */
    List<Item> ofOthers(Set<Section> sections, long account, int limit) {
        return sections.isEmpty()
                ? List.of()
                : store.neglected(sections, NeglectRule.OTHERS_TOO, upkeeps.today(), clock.instant(), limit).stream()
                        .filter(item ->
                                !Long.valueOf(account).equals(item.upkeep().ownerId()))
                        .toList();
    }
}
