package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.statements.BillerView;
import nl.mienskip.costs.statements.RoundKind;
import nl.mienskip.costs.statements.RoundQuestion;
import nl.mienskip.costs.statements.Statements;

/** Has the first advance of this year billed, so that there is a statement to read. */
@ApplicationScoped
class DemoStatements {

    private static final int DUE_DAYS = 30;

    @Inject
    private Statements statements;

    @Inject
    private Costs costs;

    /** Nothing where anything was billed before. */
    void seed() {
        if (statements.years().isEmpty()) {
            BillerView biller = statements.biller();
            if (!biller.missing().isEmpty()) {
                statements.changeBiller(demo(biller.version()));
            }
            RoundQuestion advance = new RoundQuestion(costs.thisYear(), RoundKind.ADVANCE, 1, 2);
            statements.issue(advance, statements.plan(advance).digest());
        }
    }

    /** The number of the account is the one that the banks give as an example. */
    private static BillerView demo(long version) {
        return new BillerView(
                "Coöperatie Mienskip (demo)",
                "Voorbeeldstraat 1",
                "9999 ZZ",
                "Voorbeelddorp",
                "00000009",
                "NL000000000B00",
                "",
                "NL91ABNA0417164300",
                "",
                "penningmeester@example.org",
                DUE_DAYS,
                version);
    }
}
