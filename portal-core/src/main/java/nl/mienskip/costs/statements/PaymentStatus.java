package nl.mienskip.costs.statements;

import java.util.Locale;
import nl.mienskip.costs.Money;

/** How far a statement has been paid, or paid back. */
public enum PaymentStatus {
    OPEN,
    PARTLY,
    PAID,
    /** More than was asked. */
    TOO_MUCH;

    static PaymentStatus of(Money total, Money paid) {
        int left = Long.signum(total.minus(paid).cents());
        if (left == 0) {
            return PAID;
        }
        if (left != Long.signum(total.cents())) {
            return TOO_MUCH;
        }
        return paid.equals(Money.ZERO) ? OPEN : PARTLY;
    }

    /** Its name outside: in the API and in addresses. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
