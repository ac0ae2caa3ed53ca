package nl.mienskip.editorial;

import nl.mienskip.kernel.actor.Section;

/**
 * How a village publishes a section.
 *
 * @param reviewFirst whether what somebody wrote is published only by somebody else
 */
public record SectionRuleView(Section section, boolean reviewFirst) {

    /** What holds when nothing was chosen. */
    static SectionRuleView usual(Section section) {
        return new SectionRuleView(section, false);
    }
}
