package nl.mienskip.costs.statements;

import java.math.BigDecimal;
import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.costs.invoices.VatCategory;

/** The tax on a line: the cooperation charges everybody the same, whatever the buyer does with it. */
final class Taxes {

    private Taxes() {}

    /** @param percent of the tariff or the pool; nothing is the zero rate */
    static Vat of(BigDecimal percent) {
        return new Vat(percent.signum() == 0 ? VatCategory.ZERO_RATED : VatCategory.STANDARD, percent);
    }
}
