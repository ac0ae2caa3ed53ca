package nl.mienskip.admin.decisions;

import java.util.EnumSet;
import java.util.Set;
import nl.mienskip.costs.decisions.VoteChoice;

/** Which members a list of votes shows. */
enum VotesShown {
    ALL,
    WITHOUT_VOTE,
    VOTED_FOR(VoteChoice.FOR),
    VOTED_AGAINST(VoteChoice.AGAINST),
    ABSTAINED(VoteChoice.ABSTAIN);

    private final Set<VoteChoice> choices = EnumSet.noneOf(VoteChoice.class);

    VotesShown(VoteChoice... choices) {
        this.choices.addAll(Set.of(choices));
    }

    /** @param choice null for who took no part */
    boolean has(VoteChoice choice) {
        return this == ALL || (choice == null ? this == WITHOUT_VOTE : choices.contains(choice));
    }
}
