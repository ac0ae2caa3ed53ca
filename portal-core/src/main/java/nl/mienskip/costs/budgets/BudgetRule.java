package nl.mienskip.costs.budgets;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.mienskip.costs.Digits;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.text.HiddenRule;
import nl.mienskip.kernel.text.LineRule;

/** What the parts of a budget must look like. */
final class BudgetRule {

    private static final int MOST_WHOLE_DIGITS = 11;
    private static final int MOST_DECIMALS = 6;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_DESCRIPTION = 110;
    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_ACHIEVED = 2000;
    private static final BigDecimal HIGHEST_RESERVE = BigDecimal.valueOf(1000);
    private static final BigDecimal HIGHEST_AMOUNT = BigDecimal.TEN.pow(10);

    private BudgetRule() {}

    static BigDecimal reserve(BigDecimal percent) {
        if (percent == null
                || percent.signum() < 0
                || percent.compareTo(HIGHEST_RESERVE) > 0
                || Digits.decimals(percent) > 4) {
            throw new InvalidInput(
                    "reserve", "budget.reserve", "a reserve is from 0 to 1000 percent, with at most four decimals");
        }
        return percent;
    }

    static String heading(String heading) {
        return LineRule.required("heading", heading, LONGEST_HEADING);
    }

    static String description(String description) {
        return LineRule.required("description", description, LONGEST_DESCRIPTION);
    }

    /** A description with a mark behind it, shortened where that would not fit. */
    static String marked(String description, String mark) {
        int room = LONGEST_DESCRIPTION - mark.length() - 1;
        return description.substring(0, Math.min(description.length(), room)) + " " + mark;
    }

    static String reference(String reference) {
        return HiddenRule.line("reference", LineRule.required("reference", reference, LONGEST_REFERENCE));
    }

    /** A reference as long as one may be. */
    static String shortened(String reference) {
        return reference.substring(0, Math.min(reference.length(), LONGEST_REFERENCE));
    }

    /** What was booked on a line in all; may be nothing, or less. */
    static void actual(BigDecimal actual, String field) {
        if (actual.abs().compareTo(HIGHEST_AMOUNT) >= 0) {
            throw new InvalidInput(field, "split.too-large", "an amount is too large to be meant");
        }
    }

    /** May be empty, and of several lines. */
    static String achieved(String achieved) {
        return LineRule.shorter("achieved", achieved == null ? "" : achieved.strip(), LONGEST_ACHIEVED);
    }

    /**
     * Without zeros that say nothing, so that equal figures are the same.
     *
     * @param field quantity or price
     */
    static BigDecimal figure(String field, BigDecimal figure) {
        if (figure == null || figure.signum() < 0) {
            throw new InvalidInput(field, "budget.figure", "a figure is needed, zero or more");
        }
        Digits.require(figure, MOST_WHOLE_DIGITS, () -> field);
        if (Digits.decimals(figure) > MOST_DECIMALS) {
            throw new InvalidInput(field, "budget.decimals", "a figure has at most six decimals");
        }
        return new BigDecimal(figure.stripTrailingZeros().toPlainString());
    }

    /** Far above any budget, and far below where a sum of lines would overflow. */
    static void amount(BigDecimal quantity, BigDecimal price) {
        if (quantity.multiply(price).compareTo(HIGHEST_AMOUNT) >= 0) {
            throw new InvalidInput("price", "split.too-large", "an amount comes out that is too large to be meant");
        }
    }

    static Money booked(Money amount) {
        if (amount == null || amount.equals(Money.ZERO)) {
            throw new InvalidInput("amount", "budget.nothing", "an amount is booked that is not zero");
        }
        if (amount.toEuros().abs().compareTo(HIGHEST_AMOUNT) >= 0) {
            throw new InvalidInput("amount", "split.too-large", "an amount is too large to be meant");
        }
        return amount;
    }

    /** In the year of the budget or a year around it, as bills come early and late. */
    static LocalDate on(LocalDate day, int year) {
        if (day == null || Math.abs(day.getYear() - year) > 1) {
            throw new InvalidInput(
                    "on", "budget.day", "a day in " + year + ", or in the year before or after it", year - 1, year + 1);
        }
        return day;
    }
}
