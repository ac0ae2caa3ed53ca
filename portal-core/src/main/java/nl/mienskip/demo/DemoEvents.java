package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import nl.mienskip.agenda.Rhythm;
import nl.mienskip.agenda.Rhythm.Every;
import nl.mienskip.agenda.Schedule;
import nl.mienskip.agenda.SignUpTerms;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemFilter;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/** Fills the demo villages' agendas, counted from today: the same titles in two villages, so that a leak shows. */
@ApplicationScoped
class DemoEvents {

    @Inject
    private Editorial editorial;

    @Inject
    private Clock clock;

    /** Writes the events meant for this tenant, unless it has any. */
    void seed(TenantView tenant, List<JsonObject> events) {
        if (editorial.list(Section.AGENDA, ItemFilter.ALL, 1, 1).total() == 0) {
            events.stream().filter(event -> DemoFile.meantFor(tenant, event)).forEach(event -> write(tenant, event));
        }
    }

    private void write(TenantView tenant, JsonObject demo) {
        ItemView draft = editorial
                .start(new WriteEvent(
                        Language.of(demo.getString("lang")).orElseThrow(),
                        demo.getString("title"),
                        demo.getString("text"),
                        DemoFile.told(tenant, demo, "place"),
                        demo.getString("price"),
                        schedule(demo, first(demo, LocalDate.now(clock.withZone(tenant.timeZone())))),
                        demo.containsKey("places")
                                ? new SignUpTerms(demo.getInt("places"), demo.getInt("daysBefore", 0))
                                : null))
                .item();
        editorial.publish(draft.id(), draft.version(), null, null);
    }

    private static LocalDate first(JsonObject demo, LocalDate today) {
        LocalDate day = today.plusDays(demo.getInt("inDays"));
        if (!demo.containsKey("weekday")) {
            return day;
        }
        DayOfWeek weekday = DayOfWeek.valueOf(demo.getString("weekday"));
        return day.with(
                demo.getBoolean("firstOfMonth", false)
                        ? TemporalAdjusters.firstInMonth(weekday)
                        : TemporalAdjusters.nextOrSame(weekday));
    }

    private static Schedule schedule(JsonObject demo, LocalDate first) {
        LocalDateTime starts = first.atTime(LocalTime.parse(demo.getString("at", "00:00")));
        return new Schedule(
                demo.getBoolean("wholeDays", false),
                starts,
                demo.containsKey("minutes") ? starts.plusMinutes(demo.getInt("minutes")) : null,
                rule(demo.getString("every"), first),
                List.of(),
                List.of());
    }

    private static String rule(String every, LocalDate first) {
        if (every.isEmpty()) {
            return "";
        }
        Every passes = Every.valueOf(every);
        return new Rhythm(
                        passes,
                        1,
                        Set.of(first.getDayOfWeek()),
                        passes == Every.MONTH_WEEKDAY ? (first.getDayOfMonth() - 1) / 7 + 1 : 0,
                        null,
                        0)
                .rule();
    }
}
