package nl.mienskip.costs;

import java.util.List;

/** The question: divide this total by this key over these participants. */
public record SplitCosts(Money total, DistributionKey key, List<ParticipantFigures> participants) {

    public SplitCosts {
        participants = List.copyOf(participants);
    }
}
