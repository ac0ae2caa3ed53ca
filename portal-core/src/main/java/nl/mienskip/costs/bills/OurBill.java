package nl.mienskip.costs.bills;

import java.util.Optional;
import nl.mienskip.costs.MemberKeys;
import nl.mienskip.costs.PayerPreview;

/**
 * What stands beside a village's bill of this year.
 *
 * @param decided whether the pools are those that were decided, or those of now
 * @param share what we pay of the pools, with the arithmetic
 * @param keys what each kind of key would make of it
 * @param peers how others of our size fare; empty when there are too few to tell
 */
public record OurBill(
        boolean decided, PayerPreview share, MemberKeys keys, Expectation expectation, Optional<Peers> peers) {}
