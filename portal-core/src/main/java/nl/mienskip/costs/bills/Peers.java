package nl.mienskip.costs.bills;

import java.util.List;
import nl.mienskip.costs.Fraction;

/**
 * How payers of our size fare, in euros for an inhabitant in the year.
 *
 * @param others how many others the three figures are taken over; never fewer than three
 * @param named those of them that let others read their name, the cheapest first
 */
public record Peers(Fraction ours, int others, Fraction lowest, Fraction middle, Fraction highest, List<Named> named) {

    /** One that agreed to be named. */
    public record Named(String name, long inhabitants, Fraction amount) {}

    public Peers {
        named = List.copyOf(named);
    }
}
