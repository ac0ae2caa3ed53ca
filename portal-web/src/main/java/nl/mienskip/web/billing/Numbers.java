package nl.mienskip.web.billing;

import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;

/** Numbers in documents. */
final class Numbers {

    private Numbers() {}

    /** A whole number that a {@code long} holds. */
    static long id(JsonFields fields, String name) {
        try {
            return fields.figure(name).longValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidInput(fields.at(name), "json.not-whole", fields.at(name) + " must be a whole number");
        }
    }

    static Money amount(JsonFields fields, String name) {
        return Money.ofEuros(fields.figure(name), fields.at(name));
    }
}
