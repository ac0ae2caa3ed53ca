package nl.mienskip.admin.usage;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongFunction;
import nl.mienskip.admin.shell.Scale;

/**
 * Draws use as bars, in a picture that the server writes: what counts for the bill below, what does not on top of it and
 * hatched. Widths are shares of the page's, so that it fits a phone; the numbers are in the table beside it.
 */
final class UsageChart {

    private static final int TOP = 22;
    private static final int HEIGHT = 190;
    private static final int BOTTOM = 24;
    private static final int MOST_LABELS = 12;
    private static final double FILLED = 0.72;

    private static final String FRAME = """
            <svg class="chart" role="img" aria-labelledby="chart-title" aria-describedby="chart-words" width="100%%" height="%d">\
            <title id="chart-title">%s</title><desc id="chart-words">%s</desc>\
            <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <rect width="6" height="6" class="bar-other-ground"/><rect width="3" height="6" class="bar-other-line"/>\
            </pattern></defs>%s</svg>""";

    private final List<UsageLine> lines;
    private final LongFunction<String> words;
    private final Function<UsageLine, String> told;
    private final long top;

    /**
     * @param words writes a quantity shortly
     * @param told says of a bar what it stands for
     */
    UsageChart(List<UsageLine> lines, LongFunction<String> words, Function<UsageLine, String> told) {
        this.lines = lines;
        this.words = words;
        this.told = told;
        this.top = Scale.top(lines.stream().mapToLong(UsageLine::quantity).max().orElse(0));
    }

    /**
     * @param title what is drawn
     * @param description what is to be seen in it, for who cannot see
     */
    String svg(String title, String description) {
        StringBuilder drawing = new StringBuilder();
        for (int quarter = 0; quarter <= 4; quarter++) {
            drawing.append(grid(top / 4 * quarter));
        }
        for (int place = 0; place < lines.size(); place++) {
            drawing.append(bar(lines.get(place), place));
        }
        return format(FRAME, TOP + HEIGHT + BOTTOM, escaped(title), escaped(description), drawing);
    }

    private String grid(long quantity) {
        return format(
                "<line class=\"grid\" x1=\"0\" x2=\"100%%\" y1=\"%1$.1f\" y2=\"%1$.1f\"/>"
                        + "<text class=\"axis\" x=\"0\" y=\"%2$.1f\">%3$s</text>",
                y(quantity), y(quantity) - 4, escaped(words.apply(quantity)));
    }

    private String bar(UsageLine line, int place) {
        double step = 100.0 / lines.size();
        double x = step * place + step * (1 - FILLED) / 2;
        String bar = "<g><title>" + escaped(told.apply(line)) + "</title>"
                + part("bar-billable", x, step * FILLED, 0, line.billable())
                + part("bar-other", x, step * FILLED, line.billable(), line.quantity())
                + "</g>";
        return place % everyHowMany() == 0 ? bar + label(line, step * (place + 0.5)) : bar;
    }

    private String part(String kind, double x, double width, long from, long to) {
        return to <= from
                ? ""
                : format(
                        "<rect class=\"%s\" x=\"%.2f%%\" width=\"%.2f%%\" y=\"%.1f\" height=\"%.1f\"/>",
                        kind, x, width, y(to), y(from) - y(to));
    }

    private static String label(UsageLine line, double x) {
        return format(
                "<text class=\"label\" x=\"%.2f%%\" y=\"%d\">%s</text>",
                x, TOP + HEIGHT + BOTTOM - 6, escaped(line.label()));
    }

    private int everyHowMany() {
        return Math.max(1, (int) Math.ceil((double) lines.size() / MOST_LABELS));
    }

    private double y(long quantity) {
        return TOP + HEIGHT - (double) HEIGHT * quantity / top;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
