package nl.mienskip.costs.bills;

import java.math.BigInteger;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;

/** A payer as it is compared with others. */
record Peer(long participantId, String name, boolean named, long inhabitants, Money amount) {

    /** Whether it is between half and twice as large as the other. */
    boolean ofTheSizeOf(Peer other) {
        return inhabitants > 0 && inhabitants * 2 >= other.inhabitants && inhabitants <= other.inhabitants * 2;
    }

    Fraction each() {
        return amount.toFraction().dividedBy(BigInteger.valueOf(inhabitants));
    }
}
