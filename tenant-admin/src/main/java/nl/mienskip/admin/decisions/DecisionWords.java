package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.VoteRule;

/** Sentences about a decision. */
final class DecisionWords {

    private DecisionWords() {}

    /** On whom it waits, or from when it holds and what takes its place. */
    static String waits(DecisionView decision) {
        if (decision.state() != DecisionState.ADOPTED) {
            return t("decisions.waits." + decision.state().name());
        }
        String holds = t("decisions.holds", Moments.day(decision.holdsFrom()));
        return decision.correctedBy() == null
                ? holds
                : holds + " " + t("decisions.correctedBy", String.valueOf(decision.correctedBy()));
    }

    /** Which days it is about, whatever the day from which it holds; empty where that says it all. */
    static String days(DecisionView decision) {
        return decision.kind().billed() ? t("decisions.days.year", String.valueOf(decision.year())) : "";
    }

    static String about(DecisionView decision) {
        return t(
                "decisions.about",
                Texts.name("decisions", decision.kind()),
                String.valueOf(decision.year()),
                String.valueOf(decision.id()));
    }

    static String rule(VoteRule rule) {
        return t("decisions.rule", Texts.name("decisions", rule.weight()), rule.quorum());
    }
}
