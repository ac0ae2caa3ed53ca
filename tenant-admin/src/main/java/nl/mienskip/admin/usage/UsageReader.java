package nl.mienskip.admin.usage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.usage.DayUse;
import nl.mienskip.usage.ExclusionView;
import nl.mienskip.usage.Meter;
import nl.mienskip.usage.MonthUse;
import nl.mienskip.usage.Usage;

/** Reads the use of one village, one line for every day or month until today, also where there was none. */
@Dependent
class UsageReader implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Usage usage;

    @Inject
    private Clock clock;

    List<UsageLine> lines(TenantView village, Meter meter, UsagePeriod period) {
        return period.byDay() ? days(village, meter, period) : months(village, meter, period.year());
    }

    private List<UsageLine> days(TenantView village, Meter meter, UsagePeriod period) {
        Map<LocalDate, DayUse> used = usage.days(village.slug(), meter, period.from(), period.to()).stream()
                .collect(Collectors.toMap(DayUse::date, Function.identity()));
        List<ExclusionView> exclusions = holding(village, meter);
        LocalDate today = today();
        return period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(day -> !day.isAfter(today))
                .map(day -> line(day, used.getOrDefault(day, new DayUse(day, 0, 0)), exclusions))
                .toList();
    }

    private static UsageLine line(LocalDate day, DayUse use, List<ExclusionView> exclusions) {
        return new UsageLine(
                day,
                String.valueOf(day.getDayOfMonth()),
                Moments.day(day),
                use.quantity(),
                use.billable(),
                exclusions.stream().anyMatch(exclusion -> covers(exclusion, day)));
    }

    private List<UsageLine> months(TenantView village, Meter meter, int year) {
        Map<YearMonth, MonthUse> used =
                usage.months(List.of(village.id()), YearMonth.of(year, 1), YearMonth.of(year, 12)).stream()
                        .filter(use -> use.meter() == meter)
                        .collect(Collectors.toMap(MonthUse::month, Function.identity()));
        YearMonth now = YearMonth.from(today());
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> YearMonth.of(year, number))
                .filter(month -> !month.isAfter(now))
                .map(month -> line(month, used.getOrDefault(month, new MonthUse(village.id(), meter, month, 0, 0))))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Site.tenant().timeZone()));
    }

    private static UsageLine line(YearMonth month, MonthUse use) {
        String label = month.getMonth()
                .getDisplayName(TextStyle.SHORT, Site.language().locale())
                .replace(".", "");
        return new UsageLine(month.atDay(1), label, Moments.month(month), use.quantity(), use.billable(), false);
    }

    /** What is left out of the bill now, of this village or of all, of this meter or of all. */
    private List<ExclusionView> holding(TenantView village, Meter meter) {
        return usage.exclusions().stream()
                .filter(ExclusionView::holds)
                .filter(one -> one.tenantId() == null || one.tenantId() == village.id())
                .filter(one -> one.meter() == null || one.meter() == meter)
                .toList();
    }

    private static boolean covers(ExclusionView exclusion, LocalDate day) {
        return !day.isBefore(exclusion.from()) && !day.isAfter(exclusion.until());
    }
}
