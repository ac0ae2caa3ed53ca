package nl.mienskip.admin.bill;

import java.text.NumberFormat;
import java.util.Currency;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.Money;

/** Amounts as the reader writes them. */
final class Euros {

    private static final Currency EURO = Currency.getInstance("EUR");

    private Euros() {}

    static String of(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Site.language().locale());
        format.setCurrency(EURO);
        return format.format(money.toEuros());
    }
}
