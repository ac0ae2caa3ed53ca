package nl.mienskip.costs;

import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;

/**
 * Brackets as they stand in a document: {@code "mode":"whole","border":"below","brackets":[{"to":25000,"fixed":"10.00"},
 * {"rate":"0.02"}]}. How they are counted and to which side a border belongs must be said: nobody guesses it alike.
 */
public final class BracketsDocument {

    private static final int MOST = 100;

    private BracketsDocument() {}

    /** @throws InvalidInput at the first thing that is wrong, also when brackets overlap or leave a gap */
    public static Brackets read(JsonFields holder) {
        Brackets brackets = new Brackets(
                Figures.choice(holder, "mode", Brackets.Mode.values(), null),
                Figures.choice(holder, "border", Brackets.Border.values(), null),
                holder.objects("brackets").stream()
                        .map(BracketsDocument::bracket)
                        .toList());
        check(brackets.list(), holder.at("brackets"));
        return brackets;
    }

    private static Brackets.Bracket bracket(JsonFields fields) {
        fields.only("to", "rate", "fixed");
        return new Brackets.Bracket(
                fields.has("to") ? Figures.notNegative(fields, "to") : null,
                fields.has("rate") ? Figures.notNegative(fields, "rate") : BigDecimal.ZERO,
                fields.has("fixed") ? Figures.amount(fields, "fixed") : Money.ZERO);
    }

    static void check(List<Brackets.Bracket> list, String place) {
        require(!list.isEmpty(), place, "tariff.brackets", "there is at least one bracket", MOST);
        require(list.size() <= MOST, place, "tariff.brackets", "there are at most " + MOST + " brackets", MOST);
        BigDecimal from = BigDecimal.ZERO;
        for (int i = 0; i < list.size(); i++) {
            String to = place + "[" + i + "].to";
            boolean last = i == list.size() - 1;
            require(
                    last == (list.get(i).to() == null),
                    to,
                    "tariff.last-bracket",
                    "the last bracket, and no other, has no end");
            if (!last) {
                require(
                        list.get(i).to().compareTo(from) > 0,
                        to,
                        "tariff.overlap",
                        "a bracket ends above where it begins, which is " + from.toPlainString());
                from = list.get(i).to();
            }
        }
    }

    private static void require(boolean holds, String place, String code, String message, Object... arguments) {
        if (!holds) {
            throw new InvalidInput(place, code, message, arguments);
        }
    }

    /** Writes what {@link #read} reads into the object that stands open. */
    static void write(JsonGenerator json, Brackets brackets) {
        json.write("mode", brackets.mode().name().toLowerCase(Locale.ROOT))
                .write("border", brackets.border().name().toLowerCase(Locale.ROOT))
                .writeStartArray("brackets");
        for (Brackets.Bracket bracket : brackets.list()) {
            json.writeStartObject();
            if (bracket.to() != null) {
                json.write("to", bracket.to().toPlainString());
            }
            json.write("rate", bracket.perUnit().toPlainString())
                    .write("fixed", bracket.fixed().toString())
                    .writeEnd();
        }
        json.writeEnd();
    }
}
