package nl.mienskip.costs.course;

import java.util.List;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.statements.RoundQuestion;

/**
 * What the course of a year is told from.
 *
 * @param over whether the year is over
 * @param budget whether it has a budget
 * @param pools whether it has pools
 * @param decisions of that year, the newest first
 * @param members by the adopted tariff
 * @param taking how many of those take a service
 * @param billerComplete whether the cooperation's particulars for invoices are
 * @param rounds that were issued
 */
record CourseFacts(
        int year,
        boolean over,
        boolean budget,
        boolean pools,
        List<DecisionView> decisions,
        int members,
        int taking,
        boolean billerComplete,
        List<RoundQuestion> rounds) {}
