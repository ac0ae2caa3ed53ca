package nl.mienskip.costs.statements;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import nl.mienskip.costs.invoices.VatSubtotal;

/** What one rate of tax comes to on a statement. */
@Embeddable
class TaxSum {

    private BigDecimal vatPercent;
    private long taxableCents;
    private long taxCents;

    protected TaxSum() {}

    TaxSum(VatSubtotal subtotal) {
        this.vatPercent = subtotal.vat().percent();
        this.taxableCents = subtotal.taxable().cents();
        this.taxCents = subtotal.tax().cents();
    }
}
