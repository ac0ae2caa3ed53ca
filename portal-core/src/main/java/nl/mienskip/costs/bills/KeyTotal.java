package nl.mienskip.costs.bills;

import nl.mienskip.costs.Money;

/**
 * What we would pay of the year if everything was divided by one kind of key.
 *
 * @param type of the key: equal, inhabitants, usage or hybrid
 * @param amount null when something cannot be divided so
 */
public record KeyTotal(String type, Money amount) {}
