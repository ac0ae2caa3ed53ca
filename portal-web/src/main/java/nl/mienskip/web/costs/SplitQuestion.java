package nl.mienskip.web.costs;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.costs.KeyDocument;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.ParticipantFigures;
import nl.mienskip.costs.SplitCosts;
import nl.mienskip.kernel.json.JsonFields;

/**
 * Reads {@code {"total":"100.00","key":{"type":"inhabitants"},"participants":[{"id":"a","inhabitants":600}]}}. The rules
 * of the split itself are the core's.
 */
final class SplitQuestion {

    private static final String KEY = "key";
    private static final String PARTICIPANTS = "participants";

    private SplitQuestion() {}

    /** @throws nl.mienskip.kernel.InvalidInput at the first thing that is wrong */
    static SplitCosts read(JsonValue body) {
        JsonFields question = JsonFields.of(body, "").only("total", KEY, PARTICIPANTS);
        return new SplitCosts(
                Money.ofEuros(question.figure("total"), "total"),
                KeyDocument.read(question.object(KEY)),
                participants(question.array(PARTICIPANTS)));
    }

    private static List<ParticipantFigures> participants(JsonArray array) {
        List<ParticipantFigures> participants = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            JsonFields participant =
                    JsonFields.of(array.get(i), PARTICIPANTS + "[" + i + "]").only("id", "inhabitants", "usage");
            participants.add(new ParticipantFigures(
                    participant.text("id"),
                    participant.optionalFigure("inhabitants"),
                    participant.optionalFigure("usage")));
        }
        return participants;
    }
}
