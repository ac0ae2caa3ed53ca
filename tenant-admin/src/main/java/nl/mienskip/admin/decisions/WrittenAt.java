package nl.mienskip.admin.decisions;

import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;

/** Where a decision's document is written: each kind in the room that has the fields for it. */
final class WrittenAt {

    private static final String BUDGETS = "budgets/terms";

    private WrittenAt() {}

    /** Where a draft is written anew. */
    static String rewriting(DecisionView draft) {
        return switch (draft.kind()) {
            case TARIFF -> DraftView.PATH + "?" + DraftView.OF + "=" + draft.id();
            case COST_POOLS -> pools(draft);
            case BUDGET, ACCOUNT, TOP_UP -> asItStands(draft) ? present(draft) : BUDGETS + "?of=" + draft.id();
        };
    }

    /** Where a correction of an adopted decision is written. */
    static String correcting(DecisionView adopted) {
        return switch (adopted.kind()) {
            case TARIFF -> DraftView.PATH + "?" + DraftView.CORRECTS + "=" + adopted.id();
            case COST_POOLS -> pools(adopted);
            case BUDGET, ACCOUNT, TOP_UP -> BUDGETS + "?corrects=" + adopted.id();
        };
    }

    private static String pools(DecisionView decision) {
        return "costs?year=" + decision.year();
    }

    /** Whether it is the budget or the account of the year as it stands, which is put forward again and not written. */
    private static boolean asItStands(DecisionView draft) {
        return draft.kind() != DecisionKind.TOP_UP && draft.corrects() == null;
    }

    private static String present(DecisionView draft) {
        return draft.kind() == DecisionKind.ACCOUNT
                ? "budgets/account/" + draft.year()
                : "budgets?year=" + draft.year();
    }
}
