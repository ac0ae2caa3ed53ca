package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.costs.billers.BillerView;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.ActorContext;

/** Shows and issues rounds of statements. */
@ApplicationScoped
class Rounds {

    @Inject
    private StatementStore store;

    @Inject
    private Planning planning;

    @Inject
    private Billers billers;

    @Inject
    private StatementMails mails;

    RoundPlan plan(RoundQuestion question) {
        return planning.planned(question, billers.show()).plan();
    }

    /**
     * Issues what somebody saw planned.
     *
     * @param digest of that plan
     */
    Round issue(RoundQuestion question, String digest) {
        BillerView biller = billers.hold();
        List<String> missing = billers.missing(question.year());
        if (!missing.isEmpty()) {
            throw new InvalidInput(
                    "biller", "round.biller", "first the cooperation fills in: " + String.join(", ", missing));
        }
        Planning.Planned planned = planning.planned(question, biller);
        if (!planned.plan().digest().equals(digest)) {
            throw new Conflict("round.changed", "what would be issued is no longer what was shown");
        }
        if (!planned.plan().issuable()) {
            throw new Conflict("round.nothing", "there is nothing to bill or to give back");
        }
        Round round = new Round(planned.document(), ActorContext.current());
        store.add(round);
        int sequence = store.lastSequence(planned.document().issued().getYear());
        List<StatementView> issued = new ArrayList<>();
        for (PlannedStatement each : planned.plan().statements()) {
            Statement statement = new Statement(round.id(), each.statement(), ++sequence);
            store.put(statement);
            issued.add(each.statement().numbered(statement.number()));
        }
        mails.issued(issued);
        store.flush();
        return round;
    }
}
