package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.budgets.BookActual;
import nl.mienskip.costs.budgets.BudgetKind;
import nl.mienskip.costs.budgets.BudgetLineView;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.costs.budgets.WriteBudgetLine;
import nl.mienskip.costs.reserves.MoveReserve;
import nl.mienskip.costs.reserves.Reserves;

/** Begins this year's budget with what the Burum portal costs once and every year, books the first bills and opens the fund. */
@ApplicationScoped
class DemoBudget {

    @Inject
    private Costs costs;

    @Inject
    private Budgets budgets;

    @Inject
    private Reserves reserves;

    /** Nothing when the year has a budget. */
    void seed(JsonObject demo) {
        int year = costs.thisYear();
        if (budgets.ofYear(year).isEmpty()) {
            budgets.begin(year, new BigDecimal(demo.getString("reserve")));
            JsonObject fund = demo.getJsonObject("fund");
            reserves.open(new MoveReserve(
                    LocalDate.of(year, 1, 1),
                    Money.ofEuros(new BigDecimal(fund.getString("amount")), "fund"),
                    fund.getString("purpose"),
                    fund.getString("reference")));
            demo.getJsonArray("lines").getValuesAs(JsonObject.class).forEach(line -> seed(year, line));
        }
    }

    private void seed(int year, JsonObject line) {
        BudgetLineView added = budgets.add(
                year,
                new WriteBudgetLine(
                        BudgetKind.valueOf(line.getString("kind")),
                        line.getString("heading"),
                        line.getString("description"),
                        new BigDecimal(line.getString("quantity", "1")),
                        new BigDecimal(line.getString("price"))));
        if (line.containsKey("booked")) {
            budgets.book(new BookActual(
                    added.id(),
                    LocalDate.of(year, 1, 15),
                    Money.ofEuros(new BigDecimal(line.getString("booked")), "booked"),
                    line.getString("reference")));
        }
    }
}
