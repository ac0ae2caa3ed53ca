package nl.mienskip.costs.course;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.statements.RoundView;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.costs.subscriptions.MemberInYear;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.tariffs.Tariffs;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** The door to how far the money of a year is. */
@Boundary
public class Courses {

    @Inject
    private Costs costs;

    @Inject
    private Budgets budgets;

    @Inject
    private Decisions decisions;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Billers billers;

    @Inject
    private Statements statements;

    /** How far it is, and what comes next. */
    @Allow(Right.COSTS_READ)
    public CourseOfYear ofYear(int year) {
        List<MemberInYear> members = tariffs.inForce(year, LocalDate.of(year, Month.DECEMBER, 31))
                .map(decided -> subscriptions.members(year, decided.tariff()))
                .orElse(List.of());
        return CourseRule.of(new CourseFacts(
                year,
                year < costs.thisYear(),
                budgets.ofYear(year).isPresent(),
                !costs.pools(year).isEmpty(),
                decisions.ofYear(year),
                members.size(),
                (int) members.stream()
                        .filter(member -> !member.facts().services().isEmpty())
                        .count(),
                billers.missing(year).isEmpty(),
                statements.rounds(year).stream().map(RoundView::round).toList()));
    }
}
