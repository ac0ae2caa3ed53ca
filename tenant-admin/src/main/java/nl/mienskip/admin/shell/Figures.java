package nl.mienskip.admin.shell;

import java.text.NumberFormat;
import nl.mienskip.costs.Fraction;

/** Numbers as people write them. */
public final class Figures {

    private Figures() {}

    private static final int MOST_DECIMALS = 6;

    /** An exact number to at most six decimals. */
    public static String most(Fraction number) {
        NumberFormat format = NumberFormat.getInstance(Site.language().locale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number.rounded(MOST_DECIMALS));
    }

    /** 45.000. */
    public static String whole(long number) {
        return NumberFormat.getIntegerInstance(Site.language().locale()).format(number);
    }
}
