package nl.mienskip.participants;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.text.DutchPostcode;
import nl.mienskip.kernel.text.NameRule;

/** What a postal address must look like: whole, in a country that there is, with a Dutch postcode in the Netherlands. */
final class AddressRule {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern FOREIGN = Pattern.compile("[A-Z0-9][A-Z0-9 -]{0,11}");

    private AddressRule() {}

    /** Null when there is none. */
    static PostalAddress checked(PostalAddress given) {
        if (given == null) {
            return null;
        }
        String country = given.country() == null || given.country().isBlank()
                ? "NL"
                : given.country().strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            throw new InvalidInput("address.country", "country.unknown", "a country is two letters, such as NL");
        }
        return new PostalAddress(
                NameRule.checked("address.line", given.line()),
                postcode(given.postcode(), country),
                NameRule.checked("address.city", given.city()),
                country);
    }

    private static String postcode(String given, String country) {
        if (country.equals("NL")) {
            return DutchPostcode.checked("address.postcode", given);
        }
        String postcode = given == null ? "" : given.strip().toUpperCase(Locale.ROOT);
        if (!FOREIGN.matcher(postcode).matches()) {
            throw new InvalidInput(
                    "address.postcode", "postcode.wrong", "address.postcode is at most 12 letters and digits");
        }
        return postcode;
    }
}
