package nl.mienskip.costs.decisions;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes down what members voted.
 *
 * @param version of the decision as it was read
 * @param choices by participant; null takes a vote away; who is not named stays as they are
 */
public record RecordVotes(long decisionId, long version, Map<Long, VoteChoice> choices) {

    public RecordVotes {
        choices = Collections.unmodifiableMap(new HashMap<>(choices));
    }
}
