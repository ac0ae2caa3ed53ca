package nl.mienskip.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.tenant.TenantScoped;

/** How a village publishes a section and keeps it right, where that differs from what holds when nothing was chosen. */
@Entity
@Table(name = "section_rule")
class SectionRule extends TenantScoped {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Section section;

    private boolean reviewFirst;
    private int checkMonths;

    @Enumerated(EnumType.STRING)
    private WhenOverdue whenOverdue = WhenOverdue.NOTHING;

    protected SectionRule() {}

    SectionRule(Section section) {
        this.section = section;
    }

    void write(SectionRuleView rule) {
        this.reviewFirst = rule.reviewFirst();
        this.checkMonths = rule.checkMonths();
        this.whenOverdue = rule.whenOverdue();
    }

    Section section() {
        return section;
    }

    SectionRuleView view() {
        return new SectionRuleView(section, reviewFirst, checkMonths, whenOverdue);
    }
}
