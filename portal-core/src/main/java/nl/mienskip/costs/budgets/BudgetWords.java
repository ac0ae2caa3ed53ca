package nl.mienskip.costs.budgets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Words;
import nl.mienskip.costs.Written;
import nl.mienskip.costs.decisions.DocumentPart;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;

/** Documents about budgets in the words of a language. */
final class BudgetWords {

    private final Words words;
    private final Written written;

    BudgetWords(Language language) {
        this.words = Words.of(language, "nl.mienskip.costs.budgets.words");
        this.written = new Written(language);
    }

    /** The lines under their headings, and what they come to. */
    List<DocumentPart> parts(Map<String, List<String>> lines, List<String> totals) {
        List<DocumentPart> parts = new ArrayList<>();
        lines.forEach((heading, sentences) -> parts.add(new DocumentPart(heading, sentences, List.of())));
        if (!totals.isEmpty()) {
            parts.add(new DocumentPart(words.say("together"), totals, List.of()));
        }
        return parts;
    }

    /** What was planned. */
    Map<String, List<String>> lines(JsonFields document) {
        Map<String, List<String>> byHeading = new LinkedHashMap<>();
        BudgetDocument.lines(document)
                .forEach(line -> under(line, byHeading)
                        .add(words.say("line", line.description(), made(line), written.money(line.amount()))));
        return byHeading;
    }

    /** What was planned, booked and achieved. */
    Map<String, List<String>> accounted(JsonFields document) {
        Map<String, List<String>> byHeading = new LinkedHashMap<>();
        List<WriteBudgetLine> lines = BudgetDocument.accounted(document);
        List<JsonFields> fields = document.objects(BudgetDocument.LINES);
        for (int i = 0; i < lines.size(); i++) {
            String achieved = fields.get(i).text("achieved");
            under(lines.get(i), byHeading)
                    .add(words.say(
                            "accounted",
                            lines.get(i).description(),
                            written.money(lines.get(i).amount()),
                            money(fields.get(i).figure("actual")),
                            achieved));
        }
        return byHeading;
    }

    /** Of a correction that leaves nothing of a top-up. */
    String takenOff() {
        return words.say("takenOff");
    }

    String figure(String name, BigDecimal euros) {
        return words.say(name, money(euros));
    }

    String compared(String name, BigDecimal planned, BigDecimal actual) {
        return words.say(name + ".compared", money(planned), money(actual));
    }

    private List<String> under(WriteBudgetLine line, Map<String, List<String>> byHeading) {
        return byHeading.computeIfAbsent(
                words.say(line.kind() == BudgetKind.COST ? "heading.cost" : "heading.income", line.heading()),
                heading -> new ArrayList<>());
    }

    private String made(WriteBudgetLine line) {
        return line.quantity().compareTo(BigDecimal.ONE) == 0
                ? ""
                : written.number(line.quantity()) + " × " + written.rate(line.price()) + " = ";
    }

    private String money(BigDecimal euros) {
        return written.money(Money.ofEuros(euros, ""));
    }
}
