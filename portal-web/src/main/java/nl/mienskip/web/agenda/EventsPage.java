package nl.mienskip.web.agenda;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.agenda.OccurrenceView;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.web.shell.Layout;

/**
 * What is to come in the village, a page of it.
 *
 * @param layout what stands around it
 * @param events the soonest first
 * @param words what was looked for; empty for all
 * @param today the day in the village
 */
public record EventsPage(Layout layout, Paged<OccurrenceView> events, String words, LocalDate today) {

    static final int SIZE = 30;

    /** A month of the list. */
    public record Month(String id, String name, List<OccurrenceView> events) {}

    /** The events in their months; what began before today stands in this month. */
    public List<Month> months() {
        Map<YearMonth, List<OccurrenceView>> months = new LinkedHashMap<>();
        for (OccurrenceView event : events.items()) {
            LocalDate first = event.timing().firstDay();
            months.computeIfAbsent(YearMonth.from(first.isBefore(today) ? today : first), month -> new ArrayList<>())
                    .add(event);
        }
        return months.entrySet().stream()
                .map(month -> new Month(
                        "m" + month.getKey(), layout.texts().month(month.getKey()), List.copyOf(month.getValue())))
                .toList();
    }

    /** When it is. */
    public String when(OccurrenceView event) {
        return layout.texts().atStart(new WhenWords(layout.texts()).full(event));
    }

    /** Where an event can be read. */
    public String href(OccurrenceView event) {
        return layout.href("/agenda/" + event.id());
    }

    /** The month in which today is, as a month. */
    public String thisMonth() {
        return layout.href("/agenda") + MonthPage.query(YearMonth.from(today));
    }

    /** Where the whole agenda is for calendars that follow it. */
    public String calendar() {
        return layout.site().origin() + "/agenda.ics";
    }

    /** The same, as calendars open it by themselves. */
    public String follow() {
        return calendar().replaceFirst("^https?:", "webcal:");
    }

    /** Another page of the list. */
    public String href(int number) {
        return layout.href("/agenda") + query(number, words);
    }

    /** The query of a page of the list; the first of all has none. */
    static String query(int number, String words) {
        List<String> parts = new ArrayList<>();
        if (!words.isEmpty()) {
            parts.add("words=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        if (number > 1) {
            parts.add("page=" + number);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
