package nl.mienskip.web.costs;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.costs.KeyDocument;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.ParticipantFigures;
import nl.mienskip.costs.SplitCosts;
import nl.mienskip.costs.Stay;
import nl.mienskip.kernel.json.JsonFields;

/**
 * Reads {@code {"total":"100.00","key":{"type":"inhabitants"},"days":365,"participants":[{"id":"a","inhabitants":600,
 * "days":184}]}}. The rules of the split itself are the core's.
 */
final class SplitQuestion {

    private static final String KEY = "key";
    private static final String PARTICIPANTS = "participants";
    private static final String DAYS = "days";
    private static final String INHABITANTS = "inhabitants";
    private static final String STAYS = "stays";
    private static final String USAGE = "usage";

    private SplitQuestion() {}

    /** @throws nl.mienskip.kernel.InvalidInput at the first thing that is wrong */
    static SplitCosts read(JsonValue body) {
        JsonFields question = JsonFields.of(body, "").only("total", KEY, DAYS, PARTICIPANTS);
        return new SplitCosts(
                Money.ofEuros(question.figure("total"), "total"),
                KeyDocument.read(question.object(KEY)),
                participants(question.array(PARTICIPANTS)),
                days(question));
    }

    private static List<ParticipantFigures> participants(JsonArray array) {
        List<ParticipantFigures> participants = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            JsonFields participant = JsonFields.of(array.get(i), PARTICIPANTS + "[" + i + "]");
            List<Stay> stays = stays(participant);
            participants.add(new ParticipantFigures(participant.text("id"), stays, usage(participant)));
        }
        return participants;
    }

    private static List<Stay> stays(JsonFields participant) {
        if (!participant.has(STAYS)) {
            return List.of(stay(participant.only("id", INHABITANTS, DAYS, USAGE)));
        }
        participant.only("id", STAYS, USAGE);
        return participant.objects(STAYS).stream()
                .map(stay -> stay(stay.only(INHABITANTS, DAYS)))
                .toList();
    }

    private static Stay stay(JsonFields fields) {
        return new Stay(days(fields), fields.optionalFigure(INHABITANTS));
    }

    private static Integer days(JsonFields fields) {
        return fields.has(DAYS) ? fields.whole(DAYS) : null;
    }

    /** One figure, or one for each meter that the key names. */
    private static Map<String, BigDecimal> usage(JsonFields participant) {
        if (participant.isObject(USAGE) && !participant.object(USAGE).names().isEmpty()) {
            JsonFields used = participant.object(USAGE);
            return used.names().stream().collect(Collectors.toMap(meter -> meter, used::figure));
        }
        BigDecimal figure = participant.optionalFigure(USAGE);
        return figure == null ? Map.of() : Map.of(ParticipantFigures.ONE_FIGURE, figure);
    }
}
