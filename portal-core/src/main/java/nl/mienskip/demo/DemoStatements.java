package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.billers.BillerView;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.costs.statements.RoundKind;
import nl.mienskip.costs.statements.RoundQuestion;
import nl.mienskip.costs.statements.Statements;

/** Has the first advance of this year billed, so that there is a statement to read. */
@ApplicationScoped
class DemoStatements {

    @Inject
    private Statements statements;

    @Inject
    private Billers billers;

    @Inject
    private Costs costs;

    /** Nothing where anything was billed before. */
    void seed(JsonObject given) {
        if (statements.years().isEmpty()) {
            if (!billers.missing(costs.thisYear()).isEmpty()) {
                billers.change(demo(given, billers.show().version()), "");
            }
            RoundQuestion advance = new RoundQuestion(costs.thisYear(), RoundKind.ADVANCE, 1, 2);
            statements.issue(advance, statements.plan(advance).digest());
        }
    }

    /** The number of the account is the one that the banks give as an example. */
    private static BillerView demo(JsonObject given, long version) {
        return new BillerView(
                given.getString("name"),
                given.getString("line"),
                given.getString("postcode"),
                given.getString("city"),
                given.getString("kvkNumber"),
                given.getString("vatNumber"),
                "",
                given.getString("iban"),
                "",
                given.getString("email"),
                given.getInt("dueDays"),
                version);
    }
}
