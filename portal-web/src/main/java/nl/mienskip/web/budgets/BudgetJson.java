package nl.mienskip.web.budgets;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.mienskip.costs.budgets.BookingView;
import nl.mienskip.costs.budgets.BudgetDocument;
import nl.mienskip.costs.budgets.BudgetKind;
import nl.mienskip.costs.budgets.BudgetLineView;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.kernel.page.Paged;

/** Writes budgets and bookings: amounts in euros and cents. */
final class BudgetJson {

    private BudgetJson() {}

    static String years(List<Integer> years) {
        return written(json -> {
            json.writeStartObject().writeStartArray("years");
            years.forEach(json::write);
            json.writeEnd().writeEnd();
        });
    }

    static String of(BudgetView budget) {
        return written(json -> {
            json.writeStartObject()
                    .write("year", budget.year())
                    .write("version", budget.version())
                    .write(
                            "stage",
                            budget.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .write("reserve", budget.reservePercent().toPlainString());
            totals(json, "costs", budget, BudgetKind.COST);
            json.write("reserved", budget.reserve().toString());
            totals(json, "income", budget, BudgetKind.INCOME);
            json.write("toShare", budget.toShare().toString()).writeStartArray("lines");
            budget.lines().forEach(line -> write(json, line));
            json.writeEnd().writeEnd();
        });
    }

    static String of(BudgetLineView line) {
        return written(json -> write(json, line));
    }

    static String of(BookingView booking) {
        return written(json -> write(json, booking));
    }

    static String bookings(Paged<BookingView> page) {
        return written(json -> {
            paging(json, page).writeStartArray("bookings");
            page.items().forEach(booking -> write(json, booking));
            json.writeEnd().writeEnd();
        });
    }

    /** Begins a list. */
    static JsonGenerator paging(JsonGenerator json, Paged<?> page) {
        return json.writeStartObject()
                .write("page", page.number())
                .write("pages", page.pages())
                .write("size", page.size())
                .write("total", page.total());
    }

    private static void totals(JsonGenerator json, String name, BudgetView budget, BudgetKind kind) {
        json.writeStartObject(name)
                .write("planned", budget.planned(kind).toString())
                .write("actual", budget.actual(kind).toString())
                .writeEnd();
    }

    private static void write(JsonGenerator json, BudgetLineView line) {
        json.writeStartObject();
        if (line.topUp() != null) {
            json.write("topUp", line.topUp());
        }
        json.write("id", line.id())
                .write("version", line.version())
                .write("kind", BudgetDocument.word(line.kind()))
                .write("heading", line.heading())
                .write("description", line.description())
                .write("quantity", line.words().quantity().toPlainString())
                .write("price", line.words().price().toPlainString())
                .write("planned", line.amount().toString())
                .write("actual", line.actual().toString())
                .write("achieved", line.achieved())
                .writeEnd();
    }

    private static void write(JsonGenerator json, BookingView booking) {
        json.writeStartObject()
                .write("id", booking.id())
                .write("on", booking.on().toString())
                .write("amount", booking.amount().toString())
                .write("reference", booking.reference())
                .writeEnd();
    }

    static String written(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            content.accept(json);
        }
        return text.toString();
    }
}
