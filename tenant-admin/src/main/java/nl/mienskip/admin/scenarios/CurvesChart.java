package nl.mienskip.admin.scenarios;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Scale;
import nl.mienskip.costs.scenarios.Outlook;

/**
 * Draws an equal share against the number of members, a line for each scenario, in a picture that the server writes. Widths
 * are shares of the page's, so that it fits a phone; the numbers are in the table beside it. With very few members a share
 * is so high that nothing else could be seen: the picture begins at a fifth of the most.
 */
final class CurvesChart {

    private static final int TOP = 22;
    private static final int HEIGHT = 220;
    private static final int BOTTOM = 44;
    private static final int KINDS = 4;
    private static final int BEGINS_AT = 5;
    private static final int LABELS = 5;
    private static final int CENTS = 100;

    private static final String FRAME = """
            <svg class="chart" role="img" aria-labelledby="curve-title" aria-describedby="curve-words" width="100%%" height="%d">\
            <title id="curve-title">%s</title><desc id="curve-words">%s</desc>%s</svg>""";

    private final List<Outlook.Curve> curves;
    private final String members;
    private final int first;
    private final int last;
    private final long top;

    /** @param members names the axis */
    CurvesChart(List<Outlook.Curve> curves, String members) {
        this.curves = curves;
        this.members = members;
        this.last = curves.getFirst().points().size() - 1;
        this.first = begins(curves.getFirst().points());
        this.top = Scale.top(curves.stream()
                .mapToLong(curve -> curve.points().get(first).each().cents() / CENTS + 1)
                .max()
                .orElseThrow());
    }

    private static int begins(List<Outlook.Point> points) {
        long from = points.getLast().members() / BEGINS_AT;
        return IntStream.range(0, points.size())
                .filter(point -> points.get(point).members() >= from)
                .findFirst()
                .orElseThrow();
    }

    /** How a line is drawn, so that lines differ without their colour too. */
    static String kind(int curve) {
        return "chart-line-" + curve % KINDS;
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
        for (int i = 0; i < curves.size(); i++) {
            drawing.append(line(curves.get(i), kind(i)));
        }
        long step = Math.max(1, (members(last) - members(first) + LABELS - 1) / LABELS);
        for (long size = members(first) + step; size < members(last); size += step) {
            drawing.append(label(size));
        }
        drawing.append(format(
                "<text class=\"label\" x=\"50%%\" y=\"%d\">%s</text>", TOP + HEIGHT + BOTTOM - 4, escaped(members)));
        return format(FRAME, TOP + HEIGHT + BOTTOM, escaped(title), escaped(description), drawing);
    }

    private String grid(long euros) {
        return format(
                "<line class=\"grid\" x1=\"0\" x2=\"100%%\" y1=\"%1$.1f\" y2=\"%1$.1f\"/>"
                        + "<text class=\"axis\" x=\"0\" y=\"%2$.1f\">€ %3$s</text>",
                y(euros), y(euros) - 4, Figures.whole(euros));
    }

    private String line(Outlook.Curve curve, String kind) {
        StringBuilder line = new StringBuilder("<g class=\"chart-line " + kind + "\">");
        for (int point = first; point < last; point++) {
            line.append(format(
                    "<line x1=\"%.2f%%\" y1=\"%.1f\" x2=\"%.2f%%\" y2=\"%.1f\"/>",
                    x(members(point)), y(euros(curve, point)), x(members(point + 1)), y(euros(curve, point + 1))));
        }
        return line.append("</g>").toString();
    }

    private String label(long size) {
        return format(
                "<text class=\"label\" x=\"%.2f%%\" y=\"%d\">%s</text>",
                x(size), TOP + HEIGHT + 16, Figures.whole(size));
    }

    private long members(int point) {
        return curves.getFirst().points().get(point).members();
    }

    private static double euros(Outlook.Curve curve, int point) {
        return curve.points().get(point).each().cents() / (double) CENTS;
    }

    private double x(long size) {
        return last == first ? 50 : 100.0 * (size - members(first)) / (members(last) - members(first));
    }

    private double y(double euros) {
        return TOP + HEIGHT - HEIGHT * euros / top;
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
