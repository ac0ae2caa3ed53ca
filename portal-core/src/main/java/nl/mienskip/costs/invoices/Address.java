package nl.mienskip.costs.invoices;

/**
 * Where the post of a party goes.
 *
 * @param line street and number, or a box
 * @param country two capitals, such as {@code NL}
 */
public record Address(String line, String postcode, String city, String country) {}
