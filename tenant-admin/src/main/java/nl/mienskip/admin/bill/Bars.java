package nl.mienskip.admin.bill;

import java.util.List;
import java.util.Locale;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.costs.Money;

/**
 * Amounts as bars below each other, in a picture that the server writes, each with its name and amount above it. Widths are
 * shares of the page's, so that it fits a phone.
 */
final class Bars {

    private static final int STEP = 50;
    private static final int WORDS = 18;
    private static final int BAR = 18;

    /** @param ours whether it stands out */
    record Bar(String name, Money amount, boolean ours) {}

    private Bars() {}

    /**
     * @param id of the picture on its page
     * @param title what is drawn
     * @param description what is to be seen in it, for who cannot see
     */
    static String svg(String id, String title, String description, List<Bar> bars) {
        long longest = Math.max(
                1, bars.stream().mapToLong(bar -> bar.amount().cents()).max().orElse(1));
        StringBuilder drawing = new StringBuilder();
        for (int place = 0; place < bars.size(); place++) {
            drawing.append(bar(bars.get(place), place * STEP, longest));
        }
        return """
                <svg class="chart bars" role="img" aria-labelledby="%1$s-title" aria-describedby="%1$s-words" width="100%%" \
                height="%2$d"><title id="%1$s-title">%3$s</title><desc id="%1$s-words">%4$s</desc>%5$s</svg>""".formatted(id, bars.size() * STEP, escaped(title), escaped(description), drawing);
    }

    private static String bar(Bar bar, int top, long longest) {
        double width = 100.0 * Math.max(0, bar.amount().cents()) / longest;
        return String.format(
                Locale.ROOT,
                "<text x=\"0\" y=\"%d\"%s>%s: %s</text><rect class=\"%s\" x=\"0\" y=\"%d\" width=\"%.2f%%\" height=\"%d\"/>",
                top + WORDS - 4,
                bar.ours() ? " class=\"ours\"" : "",
                escaped(bar.name()),
                escaped(Euros.of(bar.amount())),
                bar.ours() ? "bar-ours" : "bar-other-key",
                top + WORDS + 2,
                width,
                BAR);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
