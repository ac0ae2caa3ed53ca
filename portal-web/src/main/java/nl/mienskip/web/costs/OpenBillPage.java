package nl.mienskip.web.costs;

import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Written;
import nl.mienskip.costs.bills.OpenBill;
import nl.mienskip.web.shell.Layout;

/**
 * What the village's portal costs, and who pays.
 *
 * @param layout what stands around it
 */
public record OpenBillPage(Layout layout, OpenBill bill) {

    /** Whether there is an amount to show. */
    public boolean known() {
        return bill.total() != null && !bill.lines().isEmpty();
    }

    /** Euros as the reader writes them. */
    public String money(Money amount) {
        return new Written(layout.texts().language()).money(amount);
    }

    /** For an inhabitant, to the nearest cent. */
    public String each() {
        return money(Money.rounded(bill.each()));
    }

    /** How an amount comes about: its price, or in which way it is divided. */
    public List<String> how(OpenBill.Line line) {
        return line.key().isEmpty()
                ? line.how(layout.texts().language())
                : List.of(layout.t("costs.how." + line.key()));
    }
}
