package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.audit.Audit;

/** How each section is published, in the door's transaction. */
@ApplicationScoped
class SectionRules {

    @Inject
    private SectionRuleStore store;

    @Inject
    private ItemStore items;

    @Inject
    private Kinds kinds;

    @Inject
    private Audit audit;

    List<SectionRuleView> all() {
        return kinds.sections().stream().map(this::of).toList();
    }

    SectionRuleView of(Section section) {
        return store.of(section).map(SectionRule::view).orElseGet(() -> SectionRuleView.usual(section));
    }

    /** Chooses; months chosen anew are those of what is published or checked from now on. */
    SectionRuleView choose(SectionRuleView chosen, LocalDate today) {
        if (chosen.checkMonths() < 0 || chosen.checkMonths() > SectionRuleView.LONGEST) {
            throw new InvalidInput(
                    "checkMonths",
                    "checkMonths.wrong",
                    "checkMonths is from 0 to " + SectionRuleView.LONGEST,
                    SectionRuleView.LONGEST);
        }
        SectionRuleView before = of(chosen.section());
        if (!before.equals(chosen)) {
            SectionRule rule = store.of(chosen.section()).orElseGet(() -> {
                SectionRule added = new SectionRule(chosen.section());
                store.add(added);
                return added;
            });
            rule.write(chosen);
            if (before.checkMonths() == 0 || chosen.checkMonths() == 0) {
                items.planChecks(chosen.section(), chosen.checkAfter(today));
            }
            audit.record(
                    "section.ruleChosen",
                    chosen.section() + (chosen.reviewFirst() ? ": review first" : ""),
                    "",
                    List.of(
                            chosen.checkMonths() + " months",
                            chosen.whenOverdue().name()));
        }
        return chosen;
    }
}
