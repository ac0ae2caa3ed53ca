package nl.mienskip.costs.budgets;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;

/** Budgets, top-ups and accounts as JSON documents, as they are decided about; amounts in euros and cents. */
public final class BudgetDocument {

    static final String YEAR = "year";
    static final String LINES = "lines";

    private static final String RESERVE = "reserve";

    private BudgetDocument() {}

    static JsonObject of(BudgetView budget) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        budget.lines().forEach(line -> lines.add(line(line.words())));
        return Json.createObjectBuilder()
                .add(YEAR, budget.year())
                .add(RESERVE, budget.reservePercent().toPlainString())
                .add(LINES, lines)
                .add("costs", budget.planned(BudgetKind.COST).toString())
                .add("reserved", budget.reserve().toString())
                .add("income", budget.planned(BudgetKind.INCOME).toString())
                .add("toShare", budget.toShare().toString())
                .build();
    }

    /**
     * Reads a budget as somebody writes it.
     *
     * @throws InvalidInput at the first thing that is wrong, also a sum
     */
    static BudgetView plan(JsonFields document) {
        document.only(YEAR, RESERVE, LINES, "costs", "reserved", "income", "toShare");
        BudgetView plan = new BudgetView(
                document.whole(YEAR),
                BudgetRule.reserve(document.figure(RESERVE)),
                lines(document).stream()
                        .map(words -> new BudgetLineView(0, document.whole(YEAR), words, Money.ZERO, "", null, 0))
                        .toList(),
                BudgetStage.OPEN,
                0);
        requireSums(document, of(plan), "costs", "reserved", "income", "toShare");
        return plan;
    }

    /** @throws InvalidInput at the first figure that is not what it comes to */
    static void requireSums(JsonFields document, JsonObject right, String... names) {
        for (String name : names) {
            BigDecimal sum = new BigDecimal(right.getString(name));
            if (document.figure(name).compareTo(sum) != 0) {
                throw new InvalidInput(document.at(name), "budget.sum", "it comes to " + sum, sum);
            }
        }
    }

    /** @throws InvalidInput at a line that is called as one before it, or as another that the budget has */
    static void requireNames(JsonFields document, List<WriteBudgetLine> lines, List<WriteBudgetLine> others) {
        for (int i = 0; i < lines.size(); i++) {
            WriteBudgetLine line = lines.get(i);
            if (others.stream().anyMatch(line::isNamedAs)
                    || lines.subList(0, i).stream().anyMatch(line::isNamedAs)) {
                throw new InvalidInput(
                        document.at(LINES + "[" + i + "].description"),
                        "budget.twice",
                        "the budget has a line of that name under that heading");
            }
        }
    }

    static JsonObject topUp(int year, List<WriteBudgetLine> words) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        words.forEach(line -> lines.add(line(line)));
        return Json.createObjectBuilder().add(YEAR, year).add(LINES, lines).build();
    }

    /** What became of a year. */
    public static JsonObject of(AccountView account) {
        BudgetView budget = account.budget();
        JsonArrayBuilder lines = Json.createArrayBuilder();
        budget.lines()
                .forEach(line -> lines.add(line(line.words())
                        .add("actual", line.actual().toString())
                        .add("achieved", line.achieved())));
        return Json.createObjectBuilder()
                .add(YEAR, budget.year())
                .add(LINES, lines)
                .add("costs", sums(budget, BudgetKind.COST))
                .add("income", sums(budget, BudgetKind.INCOME))
                .add("reserved", budget.reserve().toString())
                .add("fundBefore", account.fundBefore().toString())
                .add("fundAfter", account.fundAfter().toString())
                .build();
    }

    /**
     * Reads lines as somebody writes them; a quantity that is left out is 1, and what was planned may stand there when it is
     * right.
     *
     * @throws InvalidInput at the first thing that is wrong
     */
    public static List<WriteBudgetLine> lines(JsonFields fields) {
        fields.array(LINES); // as what is left out would take every line away
        return fields.objects(LINES).stream()
                .map(line -> line(line.only("kind", "heading", "description", "quantity", "price", "planned")))
                .toList();
    }

    /** The lines of an account. */
    static List<WriteBudgetLine> accounted(JsonFields fields) {
        return fields.objects(LINES).stream().map(BudgetDocument::line).toList();
    }

    /** How a document names a kind. */
    public static String word(BudgetKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static JsonObjectBuilder sums(BudgetView budget, BudgetKind kind) {
        return Json.createObjectBuilder()
                .add("planned", budget.planned(kind).toString())
                .add("actual", budget.actual(kind).toString());
    }

    private static JsonObjectBuilder line(WriteBudgetLine line) {
        return Json.createObjectBuilder()
                .add("kind", word(line.kind()))
                .add("heading", line.heading())
                .add("description", line.description())
                .add("quantity", line.quantity().toPlainString())
                .add("price", line.price().toPlainString())
                .add("planned", line.amount().toString());
    }

    private static WriteBudgetLine line(JsonFields line) {
        BudgetKind kind = kind(line);
        String heading = line.text("heading");
        String description = line.text("description");
        BigDecimal quantity = line.has("quantity") ? line.figure("quantity") : BigDecimal.ONE;
        BigDecimal price = line.figure("price");
        try {
            return expected(new WriteBudgetLine(kind, heading, description, quantity, price), line);
        } catch (InvalidInput e) {
            throw e.field().startsWith(LINES)
                    ? e
                    : new InvalidInput(line.at(e.field()), e.code(), e.getMessage(), e.arguments());
        }
    }

    private static WriteBudgetLine expected(WriteBudgetLine words, JsonFields line) {
        if (line.has("planned")
                && line.figure("planned").compareTo(words.amount().toEuros()) != 0) {
            throw new InvalidInput(line.at("planned"), "budget.planned", "planned is quantity times price");
        }
        return words;
    }

    private static BudgetKind kind(JsonFields line) {
        String value = line.text("kind");
        return Arrays.stream(BudgetKind.values())
                .filter(kind -> word(kind).equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        line.at("kind"),
                        "budget.kind",
                        "kind is one of "
                                + Arrays.stream(BudgetKind.values())
                                        .map(BudgetDocument::word)
                                        .collect(Collectors.joining(", "))));
    }
}
