package nl.mienskip.costs;

import java.util.Optional;

/**
 * What somebody would pay of a year if everything was divided by one kind of key.
 *
 * @param type of the key: equal, inhabitants, usage or hybrid
 * @param amount null when something cannot be divided so
 */
public record KeyTotal(String type, Money amount) {

    /** How much more that is than this; below zero for less. Empty when one of both is not known. */
    public Optional<Money> difference(Money now) {
        return Optional.ofNullable(amount).filter(known -> now != null).map(known -> known.minus(now));
    }
}
