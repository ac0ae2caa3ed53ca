package nl.mienskip.costs.decisions;

import java.util.List;

/**
 * Who may vote about a decision, and what they voted so far.
 *
 * @param roll by name; once the vote is closed as it was then
 * @param outcome what it comes to as it stands
 */
public record VoteSheet(DecisionView decision, List<Ballot> roll, VoteOutcome outcome) {

    public VoteSheet {
        roll = List.copyOf(roll);
    }
}
