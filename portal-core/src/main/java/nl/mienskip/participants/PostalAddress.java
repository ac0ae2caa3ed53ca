package nl.mienskip.participants;

/**
 * Where post goes.
 *
 * @param line street and number, or a post box
 * @param postcode in the Netherlands as in {@code 9851 AB}
 * @param country two capitals, as in {@code NL}
 */
public record PostalAddress(String line, String postcode, String city, String country) {}
