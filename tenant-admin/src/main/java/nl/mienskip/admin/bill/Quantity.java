package nl.mienskip.admin.bill;

import static nl.mienskip.admin.shell.Texts.t;

import java.text.NumberFormat;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.usage.Meter;

/** A metered quantity in a unit that people know. */
final class Quantity {

    private static final double KILO = 1_000;
    private static final double MEGA = 1_000_000;

    private Quantity() {}

    static String of(Meter meter, long quantity) {
        return switch (meter) {
            case BYTES_OUT -> t("bill.unit.megabytes", decimal(quantity / MEGA));
            case STORED_BYTES -> t("bill.unit.megabyteDays", decimal(quantity / MEGA));
            case PROCESSING_TIME -> t("bill.unit.seconds", decimal(quantity / KILO));
            default -> Figures.whole(quantity);
        };
    }

    private static String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(Site.language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
