package nl.mienskip.costs.invoices;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.mienskip.costs.Money;

/**
 * What one rate comes to: the lines under it together, and the tax over that sum.
 *
 * @param tax rounded once, over {@code taxable}
 */
public record VatSubtotal(Vat vat, Money taxable, Money tax) {

    /** One for each rate that stands on a line, the highest first. */
    static List<VatSubtotal> of(List<InvoiceLine> lines) {
        SortedMap<Vat, Money> taxable = new TreeMap<>();
        lines.forEach(line -> taxable.merge(line.vat(), line.net(), Money::plus));
        return taxable.entrySet().stream()
                .map(each -> new VatSubtotal(
                        each.getKey(), each.getValue(), each.getKey().over(each.getValue())))
                .toList();
    }
}
