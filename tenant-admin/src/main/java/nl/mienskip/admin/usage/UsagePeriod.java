package nl.mienskip.admin.usage;

import static nl.mienskip.admin.shell.Texts.t;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mienskip.admin.shell.Moments;

/**
 * A month, shown day by day, or a year, shown month by month. In addresses {@code 2026-11} and {@code 2026}.
 *
 * @param month null for a whole year
 */
record UsagePeriod(int year, YearMonth month) {

    private static final int MONTHS_BACK = 24;

    static UsagePeriod of(YearMonth month) {
        return new UsagePeriod(month.getYear(), month);
    }

    static UsagePeriod of(int year) {
        return new UsagePeriod(year, null);
    }

    /** What an address says; empty when it says something else. */
    static Optional<UsagePeriod> of(String text) {
        if (text.matches("20[0-9]{2}")) {
            return Optional.of(of(Integer.parseInt(text)));
        }
        return text.matches("20[0-9]{2}-(0[1-9]|1[0-2])") ? Optional.of(of(YearMonth.parse(text))) : Optional.empty();
    }

    /** What can be chosen: the last two years, as a whole and by month, the latest first; and what is chosen already. */
    static List<UsagePeriod> choices(LocalDate today, UsagePeriod chosen) {
        List<UsagePeriod> periods = new ArrayList<>();
        YearMonth last = YearMonth.from(today);
        for (int back = 0; back < MONTHS_BACK; back++) {
            YearMonth month = last.minusMonths(back);
            if (back == 0 || month.getMonthValue() == 12) {
                periods.add(of(month.getYear()));
            }
            periods.add(of(month));
        }
        if (!periods.contains(chosen)) {
            periods.add(chosen);
        }
        return periods;
    }

    boolean byDay() {
        return month != null;
    }

    LocalDate from() {
        return byDay() ? month.atDay(1) : LocalDate.of(year, 1, 1);
    }

    /** The last day, included. */
    LocalDate to() {
        return byDay() ? month.atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    String key() {
        return byDay() ? month.toString() : String.valueOf(year);
    }

    String words() {
        return byDay() ? t("usage.period.month", Moments.month(month)) : t("usage.period.year", String.valueOf(year));
    }
}
