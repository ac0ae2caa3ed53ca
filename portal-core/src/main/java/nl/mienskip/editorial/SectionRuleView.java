package nl.mienskip.editorial;

import java.time.LocalDate;
import nl.mienskip.kernel.actor.Section;

/**
 * How a village publishes a section and keeps it right.
 *
 * @param reviewFirst whether what somebody wrote is published only by somebody else
 * @param checkMonths after how many months somebody looks whether it is still right; 0 for never
 * @param whenOverdue what happens when nobody does, however often they were asked
 */
public record SectionRuleView(Section section, boolean reviewFirst, int checkMonths, WhenOverdue whenOverdue) {

    /** The most months. */
    public static final int LONGEST = 60;

    /** What holds when nothing was chosen: an event is over by itself, an opening time changes unnoticed. */
    static SectionRuleView usual(Section section) {
        int months =
                switch (section) {
                    case AGENDA -> 0;
                    case PAGES -> 6;
                    case NEWS, ASSOCIATIONS -> 12;
                    case PHOTOS -> 24;
                };
        return new SectionRuleView(section, false, months, WhenOverdue.NOTHING);
    }

    public SectionRuleView reviewing(boolean first) {
        return new SectionRuleView(section, first, checkMonths, whenOverdue);
    }

    public SectionRuleView checkingAfter(int months) {
        return new SectionRuleView(section, reviewFirst, months, whenOverdue);
    }

    public SectionRuleView whenOverdue(WhenOverdue chosen) {
        return new SectionRuleView(section, reviewFirst, checkMonths, chosen);
    }

    /** When somebody looks again at what was right on this day; null for never. */
    LocalDate checkAfter(LocalDate day) {
        return checkMonths == 0 ? null : day.plusMonths(checkMonths);
    }
}
