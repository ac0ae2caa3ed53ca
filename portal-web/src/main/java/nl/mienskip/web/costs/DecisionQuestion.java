package nl.mienskip.web.costs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.mienskip.costs.decisions.CloseVote;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.DraftDecision;
import nl.mienskip.costs.decisions.ProposeDecision;
import nl.mienskip.costs.decisions.RecordVotes;
import nl.mienskip.costs.decisions.ReplaceDocument;
import nl.mienskip.costs.decisions.VoteChoice;
import nl.mienskip.costs.decisions.VoteRule;
import nl.mienskip.costs.decisions.VoteWeight;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;

/** Reads what is asked of a decision. */
final class DecisionQuestion {

    private static final String VERSION = "version";
    private static final String DOCUMENT = "document";
    private static final String TITLE = "title";
    private static final String STEP = "step";

    private DecisionQuestion() {}

    static DraftDecision draft(JsonFields body) {
        body.only("kind", "year", TITLE, DOCUMENT, "corrects");
        return new DraftDecision(
                choice(body, "kind", DecisionKind.values()),
                body.whole("year"),
                body.text(TITLE),
                body.object(DOCUMENT).text(),
                body.has("corrects") ? (long) body.whole("corrects") : null);
    }

    static ReplaceDocument replace(long id, JsonFields body) {
        body.only(VERSION, TITLE, DOCUMENT);
        return new ReplaceDocument(
                id, body.whole(VERSION), body.text(TITLE), body.object(DOCUMENT).text());
    }

    static DecisionView step(Decisions decisions, long id, JsonFields body) {
        return switch (body.text(STEP)) {
            case "propose" ->
                decisions.propose(proposal(id, body.only(STEP, VERSION, "inForceFrom", "weight", "quorum")));
            case "approve" -> decisions.approve(id, body.only(STEP, VERSION).whole(VERSION));
            case "reject" ->
                decisions.reject(id, body.only(STEP, VERSION, "why").whole(VERSION), body.text("why"));
            case "withdraw" ->
                decisions.withdraw(id, body.only(STEP, VERSION, "why").whole(VERSION), body.text("why"));
            case "close" ->
                decisions.close(
                        new CloseVote(id, body.only(STEP, VERSION, "minutes").whole(VERSION), body.text("minutes")));
            default ->
                throw new InvalidInput(
                        STEP, "decision.step", "a step is one of propose, approve, reject, withdraw, close");
        };
    }

    private static ProposeDecision proposal(long id, JsonFields body) {
        return new ProposeDecision(
                id,
                body.whole(VERSION),
                body.day("inForceFrom"),
                new VoteRule(choice(body, "weight", VoteWeight.values()), body.whole("quorum")));
    }

    static RecordVotes votes(long id, JsonFields body) {
        JsonFields votes = body.only(VERSION, "votes").object("votes");
        Map<Long, VoteChoice> choices = new HashMap<>();
        votes.names()
                .forEach(participant -> choices.put(
                        participant(votes, participant),
                        votes.has(participant) ? choice(votes, participant, VoteChoice.values()) : null));
        return new RecordVotes(id, body.whole(VERSION), choices);
    }

    private static Long participant(JsonFields votes, String name) {
        if (!name.matches("[1-9][0-9]{0,17}")) {
            throw new InvalidInput(votes.at(name), "decision.noVoter", "votes are told by number of the participant");
        }
        return Long.valueOf(name);
    }

    private static <E extends Enum<E>> E choice(JsonFields body, String name, E[] values) {
        String given = body.text(name);
        return Arrays.stream(values)
                .filter(value -> DecisionJson.name(value).equals(given))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        body.at(name),
                        "decision.choice",
                        "it is one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(values)
                                                .map(DecisionJson::name)
                                                .toList())));
    }
}
