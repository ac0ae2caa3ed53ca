package nl.mienskip.costs.statements;

import java.time.LocalDate;
import nl.mienskip.tenants.PaidBy;

/**
 * Which statements a village may read: those of the payer that it has now, sent since it has it and about that year or a later
 * one. Others tell of villages that it shared no payer with.
 */
final class VillageRule {

    private VillageRule() {}

    static boolean mayRead(PaidBy payer, StatementView statement) {
        return mayRead(payer, statement.participantId(), statement.round().year(), statement.issued());
    }

    static boolean mayRead(PaidBy payer, long participantId, int year, LocalDate issued) {
        return participantId == payer.participantId() && payer.paidIn(year) && !issued.isBefore(payer.since());
    }
}
