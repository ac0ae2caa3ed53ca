package nl.mienskip.costs.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Payer;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;

/** Who may vote on a day, and what their vote weighs. */
@ApplicationScoped
class Roll {

    @Inject
    private Participants participants;

    @Inject
    private Costs costs;

    /** Every member of that day by name, nobody having voted yet. */
    List<Ballot> on(LocalDate day, VoteWeight weight) {
        return ActorContext.as(Actor.system("decisions"), () -> {
            ToLongFunction<ParticipantView> weigh = weighing(weight, day.getYear());
            return participants.list().stream()
                    .filter(participant -> participant.isMemberOn(day))
                    .map(participant ->
                            new Ballot(participant.id(), participant.name(), weigh.applyAsLong(participant), null))
                    .sorted(Comparator.comparing(Ballot::name))
                    .toList();
        });
    }

    /** A member without a portal has nobody who is counted. */
    private ToLongFunction<ParticipantView> weighing(VoteWeight weight, int year) {
        if (weight == VoteWeight.EQUAL) {
            return participant -> 1;
        }
        Map<Long, Long> inhabitants =
                costs.payers(year).stream().collect(Collectors.toMap(Payer::participantId, Payer::inhabitants));
        return participant -> inhabitants.getOrDefault(participant.id(), 0L);
    }
}
