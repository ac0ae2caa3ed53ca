package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.audit.Audit;

/** How each section is published, in the door's transaction. */
@ApplicationScoped
class SectionRules {

    @Inject
    private SectionRuleStore store;

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

    SectionRuleView choose(SectionRuleView chosen) {
        if (!of(chosen.section()).equals(chosen)) {
            SectionRule rule = store.of(chosen.section()).orElseGet(() -> {
                SectionRule added = new SectionRule(chosen.section());
                store.add(added);
                return added;
            });
            rule.write(chosen);
            audit.record("section.ruleChosen", chosen.section() + (chosen.reviewFirst() ? ": review first" : ""), "");
        }
        return chosen;
    }
}
