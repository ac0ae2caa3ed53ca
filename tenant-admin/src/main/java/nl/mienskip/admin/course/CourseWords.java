package nl.mienskip.admin.course;

import static nl.mienskip.admin.shell.Texts.t;

import nl.mienskip.costs.course.CourseState;
import nl.mienskip.costs.course.CourseStep;

/** How a part of the year's course is told, and where it is dealt with. */
final class CourseWords {

    private CourseWords() {}

    static String name(CourseStep step) {
        return t("course." + step.part());
    }

    static String state(CourseStep step) {
        return t("course.state." + step.part() + "." + step.state(), step.done(), step.of());
    }

    static String icon(CourseState state) {
        return switch (state) {
            case DONE -> "circle-check";
            case WAITS -> "clock";
            case BEGUN, TO_DO -> "circle-alert";
            case LATER, NOT_NEEDED -> "ellipsis";
        };
    }

    /** The address of the view where it is dealt with. */
    static String path(CourseStep step, int year) {
        if (step.decision() != null) {
            return "decisions/" + step.decision();
        }
        return switch (step.part()) {
            case BUDGET -> "budgets?year=" + year;
            case DIVISION -> "costs?year=" + year;
            case SERVICES -> "participants";
            case BILLER -> "statements/biller";
            case ADVANCE, SETTLEMENT ->
                step.state() == CourseState.TO_DO || step.state() == CourseState.BEGUN
                        ? "statements/plan?year=" + year
                        : "statements?year=" + year;
            case ACCOUNT -> "budgets/account/" + year;
        };
    }
}
