package nl.mienskip.costs.bills;

import java.util.List;
import java.util.Optional;
import nl.mienskip.costs.Money;

/**
 * What stands beside a village's bill of this year.
 *
 * @param preview what we would pay by the keys of now; null when something cannot be divided yet
 * @param keys what each kind of key would make of it
 * @param peers how others of our size fare; empty when there are too few to tell
 */
public record OurBill(Money preview, List<KeyTotal> keys, Expectation expectation, Optional<Peers> peers) {

    public OurBill {
        keys = List.copyOf(keys);
    }
}
