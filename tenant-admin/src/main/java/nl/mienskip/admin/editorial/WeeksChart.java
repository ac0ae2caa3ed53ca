package nl.mienskip.admin.editorial;

import java.util.List;
import java.util.Locale;
import nl.mienskip.admin.shell.Scale;
import nl.mienskip.editorial.WeekActivity;

/** Draws how often somebody wrote in each of the last weeks; the numbers are in the table beside it. */
final class WeeksChart {

    private static final int TOP = 22;
    private static final int HEIGHT = 120;
    private static final int BOTTOM = 24;
    private static final double FILLED = 0.6;

    private static final String FRAME = """
            <svg class="chart" role="img" aria-labelledby="weeks-title" width="100%%" height="%d">\
            <title id="weeks-title">%s</title>%s</svg>""";

    private final List<WeekActivity> weeks;
    private final long top;

    WeeksChart(List<WeekActivity> weeks) {
        this.weeks = weeks;
        this.top =
                Scale.top(weeks.stream().mapToLong(WeekActivity::written).max().orElse(0));
    }

    /** @param title what is drawn */
    String svg(String title) {
        StringBuilder drawing = new StringBuilder();
        for (int half = 0; half <= 2; half++) {
            drawing.append(grid(top / 2 * half));
        }
        for (int place = 0; place < weeks.size(); place++) {
            drawing.append(bar(weeks.get(place), place));
        }
        return format(FRAME, TOP + HEIGHT + BOTTOM, title, drawing);
    }

    private String grid(long quantity) {
        return format(
                "<line class=\"grid\" x1=\"0\" x2=\"100%%\" y1=\"%1$.1f\" y2=\"%1$.1f\"/>"
                        + "<text class=\"axis\" x=\"0\" y=\"%2$.1f\">%3$d</text>",
                y(quantity), y(quantity) - 4, quantity);
    }

    private String bar(WeekActivity week, int place) {
        double step = 100.0 / weeks.size();
        return format(
                "<rect class=\"bar-billable\" x=\"%.2f%%\" width=\"%.2f%%\" y=\"%.1f\" height=\"%.1f\"/>"
                        + "<text class=\"label\" x=\"%.2f%%\" y=\"%d\">%d-%d</text>",
                step * place + step * (1 - FILLED) / 2,
                step * FILLED,
                y(week.written()),
                y(0) - y(week.written()),
                step * (place + 0.5),
                TOP + HEIGHT + BOTTOM - 6,
                week.monday().getDayOfMonth(),
                week.monday().getMonthValue());
    }

    private double y(long quantity) {
        return TOP + HEIGHT - (double) HEIGHT * quantity / top;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
