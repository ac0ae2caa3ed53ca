package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import java.text.NumberFormat;
import nl.mienskip.usage.Meter;

/** What the meters are called, and what they metered as people write it. */
public final class Meters {

    private static final String[] PREFIXES = {"", "k", "M", "G", "T", "P"};
    private static final int THOUSAND = 1000;
    private static final String BYTES = "By";

    private Meters() {}

    /** Verstuurde gegevens. */
    public static String name(Meter meter) {
        return t("shell.meter." + meter.apiName());
    }

    /** As {@link #name}; null is everything that is metered. */
    public static String nameOrAll(Meter meter) {
        return meter == null ? t("shell.meter.all") : name(meter);
    }

    /** Verstuurde gegevens (bytes): above bare numbers. */
    public static String nameWithUnit(Meter meter) {
        return meter.unit().equals("1") ? name(meter) : t("shell.meter.withUnit", name(meter), unit(meter));
    }

    /** The unit in words, such as bytes; empty for a plain count. */
    public static String unit(Meter meter) {
        return meter.unit().equals("1") ? "" : t("shell.meter.unit." + meter.apiName());
    }

    /** Shortly, where the unit is told elsewhere: 1,2 MB, or 12 k. */
    public static String brief(Meter meter, long quantity) {
        double scaled = quantity;
        int prefix = 0;
        while (scaled >= THOUSAND && prefix < PREFIXES.length - 1) {
            scaled /= THOUSAND;
            prefix++;
        }
        String symbol = meter.unit().equals(BYTES) ? "B" : "";
        return (decimal(scaled, prefix == 0 ? 0 : 1) + " " + PREFIXES[prefix] + symbol).strip();
    }

    /** In a unit that people know, which it names: 1,2 MB, 0,4 seconden, 1.204. */
    public static String words(Meter meter, long quantity) {
        if (quantity == 0) {
            return Figures.whole(0);
        }
        return switch (meter) {
            case BYTES_OUT -> brief(meter, quantity);
            case STORED_BYTES -> t("shell.meter.byteDays", brief(meter, quantity));
            case PROCESSING_TIME -> t("shell.meter.seconds", decimal((double) quantity / THOUSAND, 1));
            default -> Figures.whole(quantity);
        };
    }

    private static String decimal(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Site.language().locale());
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }
}
