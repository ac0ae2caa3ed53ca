package nl.mienskip.costs.statements;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import nl.mienskip.costs.invoices.VatSubtotal;

/**
 * What one rate of tax comes to on a statement. Equal when it says the same: a set of others would be taken for changed, and
 * written anew, at every flush.
 */
@Embeddable
record TaxSum(BigDecimal vatPercent, boolean exempt, long taxableCents, long taxCents) {

    TaxSum(VatSubtotal subtotal) {
        this(
                subtotal.vat().percent(),
                subtotal.vat().exempt(),
                subtotal.taxable().cents(),
                subtotal.tax().cents());
    }
}
