package nl.mienskip.admin.shell;

import java.text.NumberFormat;
import java.util.Currency;
import nl.mienskip.costs.Money;

/** Amounts as the reader writes them. */
public final class Euros {

    private static final Currency EURO = Currency.getInstance("EUR");

    private Euros() {}

    /** € 1.234,50. */
    public static String of(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Site.language().locale());
        format.setCurrency(EURO);
        return format.format(money.toEuros());
    }
}
