package nl.mienskip.costs.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.time.PlatformTime;

/** The votes about a decision: while it is open against the roll of today, once closed as they were counted. */
@ApplicationScoped
class Ballots {

    @Inject
    private DecisionStore store;

    @Inject
    private Roll roll;

    @Inject
    private Clock clock;

    /** @throws InvalidInput before the decision is proposed, as nobody knows then how is voted */
    VoteSheet sheet(DecisionView decision) {
        if (decision.rule() == null) {
            throw new InvalidInput("decision", "decision.notProposed", "how is voted is said when it is proposed");
        }
        List<Ballot> ballots = decision.minutes().isEmpty()
                ? open(decision)
                : store.votes(decision.id()).stream().map(Vote::ballot).toList();
        return new VoteSheet(decision, ballots, decision.rule().outcome(ballots));
    }

    /**
     * Notes the choices.
     *
     * @return what changed by it, a line for each member
     */
    String record(DecisionView decision, Map<Long, VoteChoice> choices) {
        List<Ballot> roll = open(decision);
        Map<Long, Ballot> voters = byParticipant(roll);
        choices.keySet().stream()
                .filter(id -> !voters.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new InvalidInput("votes." + id, "decision.noVoter", "participant " + id + " has no vote");
                });
        Map<Long, Vote> noted = votes(decision);
        choices.forEach((id, choice) -> note(decision, noted.get(id), voted(voters.get(id), choice)));
        return roll.stream()
                .filter(ballot -> choices.containsKey(ballot.participantId())
                        && choices.get(ballot.participantId()) != ballot.choice())
                .map(ballot -> ballot.name() + ": " + word(ballot.choice()) + " -> "
                        + word(choices.get(ballot.participantId())))
                .collect(Collectors.joining("\n"));
    }

    private static String word(VoteChoice choice) {
        return choice == null ? "-" : choice.name();
    }

    private void note(DecisionView decision, Vote vote, Ballot ballot) {
        if (vote == null) {
            store.add(new Vote(decision.id(), ballot));
        } else {
            vote.become(ballot);
        }
    }

    /** Writes down the whole roll, also who took no part; forgets the votes when the assembly has to vote again. */
    VoteOutcome close(DecisionView decision) {
        List<Ballot> ballots = open(decision);
        VoteOutcome outcome = decision.rule().outcome(ballots);
        Map<Long, Vote> noted = votes(decision);
        if (outcome.quorate()) {
            Map<Long, Ballot> voters = byParticipant(ballots);
            noted.values().stream()
                    .filter(vote -> !voters.containsKey(vote.participantId()))
                    .forEach(store::remove);
            ballots.forEach(ballot -> note(decision, noted.get(ballot.participantId()), ballot));
        } else {
            noted.values().forEach(store::remove);
        }
        // the table lets votes change only before the decision is taken
        store.flush();
        return outcome;
    }

    /** The roll of today with the choices that were noted. */
    private List<Ballot> open(DecisionView decision) {
        Map<Long, Vote> noted = votes(decision);
        return roll
                .on(
                        LocalDate.now(clock.withZone(PlatformTime.ZONE)),
                        decision.rule().weight())
                .stream()
                .map(ballot -> noted.containsKey(ballot.participantId())
                        ? voted(
                                ballot,
                                noted.get(ballot.participantId()).ballot().choice())
                        : ballot)
                .toList();
    }

    private static Ballot voted(Ballot ballot, VoteChoice choice) {
        return new Ballot(ballot.participantId(), ballot.name(), ballot.weight(), choice);
    }

    private Map<Long, Vote> votes(DecisionView decision) {
        return store.votes(decision.id()).stream().collect(Collectors.toMap(Vote::participantId, Function.identity()));
    }

    private static Map<Long, Ballot> byParticipant(List<Ballot> ballots) {
        return ballots.stream().collect(Collectors.toMap(Ballot::participantId, Function.identity()));
    }
}
