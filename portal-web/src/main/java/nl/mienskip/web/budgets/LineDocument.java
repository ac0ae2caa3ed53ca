package nl.mienskip.web.budgets;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.mienskip.costs.budgets.BudgetKind;
import nl.mienskip.costs.budgets.WriteBudgetLine;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;

/**
 * Reads {@code {"kind":"cost","heading":"Hosting","description":"Server","quantity":"12","price":"50.00"}}; a quantity that
 * is left out is 1.
 */
final class LineDocument {

    private LineDocument() {}

    /** @throws InvalidInput at the first thing that is wrong */
    static List<WriteBudgetLine> list(JsonFields fields, String name) {
        fields.array(name); // as what is left out would take every line away
        return fields.objects(name).stream().map(LineDocument::read).toList();
    }

    private static WriteBudgetLine read(JsonFields line) {
        line.only("kind", "heading", "description", "quantity", "price");
        BudgetKind kind = kind(line);
        String heading = line.text("heading");
        String description = line.text("description");
        BigDecimal quantity = line.has("quantity") ? line.figure("quantity") : BigDecimal.ONE;
        BigDecimal price = line.figure("price");
        try {
            return new WriteBudgetLine(kind, heading, description, quantity, price);
        } catch (InvalidInput e) {
            throw new InvalidInput(line.at(e.field()), e.code(), e.getMessage(), e.arguments());
        }
    }

    static String word(BudgetKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
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
                                        .map(LineDocument::word)
                                        .collect(Collectors.joining(", "))));
    }
}
