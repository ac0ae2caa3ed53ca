package nl.mienskip.costs.budgets;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;

/** An account that says otherwise what was booked on its lines and what they brought; what was planned and the fund stay. */
final class AccountCorrection {

    private AccountCorrection() {}

    /** The lines of an account. */
    static List<AccountTerms.Line> lines(JsonFields document) {
        List<WriteBudgetLine> words = BudgetDocument.accounted(document);
        List<JsonFields> fields = document.objects(BudgetDocument.LINES);
        List<AccountTerms.Line> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add(new AccountTerms.Line(words.get(i), actual(fields.get(i)), achieved(fields.get(i))));
        }
        return lines;
    }

    /**
     * Refuses what does not correct the account as it stands.
     *
     * @throws InvalidInput at the first thing that is wrong, also a sum
     */
    static void check(JsonFields document, AccountView present) {
        document.only(
                BudgetDocument.YEAR, BudgetDocument.LINES, "costs", "income", "reserved", "fundBefore", "fundAfter");
        BudgetView budget = present.budget();
        if (document.whole(BudgetDocument.YEAR) != budget.year()) {
            throw new InvalidInput(BudgetDocument.YEAR, "decision.otherYear", "it is an account of another year");
        }
        document.objects(BudgetDocument.LINES)
                .forEach(line -> line.only(
                        "kind", "heading", "description", "quantity", "price", "planned", "actual", "achieved"));
        List<AccountTerms.Line> lines = lines(document);
        List<BudgetLineView> corrected = new ArrayList<>();
        for (BudgetLineView line : budget.lines()) {
            AccountTerms.Line found = lines.stream()
                    .filter(each -> each.words().equals(line.words()))
                    .findFirst()
                    .orElseThrow(AccountCorrection::otherLines);
            corrected.add(line.accounted(found.actual(), found.achieved()));
        }
        if (lines.size() != corrected.size()) {
            throw otherLines();
        }
        JsonObject right = BudgetDocument.of(present.with(corrected));
        for (String kind : List.of("costs", "income")) {
            BudgetDocument.requireSums(
                    document.object(kind).only("planned", "actual"), right.getJsonObject(kind), "planned", "actual");
        }
        BudgetDocument.requireSums(document, right, "reserved", "fundBefore", "fundAfter");
    }

    private static Money actual(JsonFields line) {
        BigDecimal actual = line.figure("actual");
        BudgetRule.actual(actual, line.at("actual"));
        return Money.ofEuros(actual, line.at("actual"));
    }

    private static String achieved(JsonFields line) {
        try {
            return BudgetRule.achieved(line.text("achieved"));
        } catch (InvalidInput e) {
            throw new InvalidInput(line.at("achieved"), e.code(), e.getMessage(), e.arguments());
        }
    }

    private static InvalidInput otherLines() {
        return new InvalidInput(
                BudgetDocument.LINES,
                "budget.account.lines",
                "a correction has the lines of the account, as they were planned");
    }
}
