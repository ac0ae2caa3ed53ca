package nl.mienskip.admin.usage;

import static nl.mienskip.admin.shell.Texts.t;

import java.text.NumberFormat;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.usage.Meter;

/** Writes what was metered shortly, and what it was metered in. */
final class Quantities {

    private static final String[] PREFIXES = {"", "k", "M", "G", "T", "P"};
    private static final int THOUSAND = 1000;

    private Quantities() {}

    /** The unit in words, such as bytes; empty for a plain count. */
    static String unit(Meter meter) {
        return switch (meter) {
            case BYTES_OUT, CERTIFICATE_DAYS, PROCESSING_TIME, STORED_BYTES -> t("usage.unit." + meter.apiName());
            default -> "";
        };
    }

    /** 1,2 MB, or 12 k. */
    static String brief(Meter meter, long quantity) {
        double scaled = quantity;
        int prefix = 0;
        while (scaled >= THOUSAND && prefix < PREFIXES.length - 1) {
            scaled /= THOUSAND;
            prefix++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(Site.language().locale());
        format.setMaximumFractionDigits(prefix == 0 ? 0 : 1);
        String symbol = meter.unit().equals("By") ? "B" : "";
        return (format.format(scaled) + " " + PREFIXES[prefix] + symbol).strip();
    }
}
