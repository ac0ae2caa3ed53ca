package nl.mienskip.costs.reserves;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.text.HiddenRule;
import nl.mienskip.kernel.text.LineRule;

/** What a movement must look like, and where the fund may stand. */
final class ReserveRule {

    private static final int LONGEST = 150;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final Money MOST = Money.ofCents(1_000_000_000_000L);
    private static final Money LEAST = Money.ofCents(-1_000_000_000_000L);

    private ReserveRule() {}

    static LocalDate day(LocalDate day) {
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput("on", "day.year", "a day in a year from 2000 to 2999", FIRST_YEAR, LAST_YEAR);
        }
        return day;
    }

    static Money amount(Money amount, boolean opening) {
        if (amount == null || opening && amount.cents() < 0 || !opening && amount.equals(Money.ZERO)) {
            throw new InvalidInput(
                    "amount",
                    opening ? "pool.amount" : "budget.nothing",
                    opening ? "a fund begins with zero or more" : "something is moved that is not zero");
        }
        if (amount.compareTo(MOST) >= 0 || amount.compareTo(LEAST) <= 0) {
            throw new InvalidInput("amount", "split.too-large", "an amount is too large to be meant");
        }
        return amount;
    }

    static String text(String field, String given) {
        return HiddenRule.line(field, LineRule.required(field, given, LONGEST));
    }

    /**
     * @param movements by day, the new one among them
     * @throws InvalidInput when the fund stands below zero at the end of a day
     */
    static void neverBelowZero(List<ReserveMovement> movements) {
        Money balance = Money.ZERO;
        for (int i = 0; i < movements.size(); i++) {
            balance = balance.plus(movements.get(i).amount());
            LocalDate day = movements.get(i).on();
            boolean lastOfDay =
                    i + 1 == movements.size() || !movements.get(i + 1).on().equals(day);
            if (lastOfDay && balance.cents() < 0) {
                throw new InvalidInput(
                        "amount", "reserve.short", "the fund would stand at " + balance + " on " + day, day.toString());
            }
        }
    }
}
