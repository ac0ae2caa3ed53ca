package nl.mienskip.costs.billers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.costs.invoices.Address;
import nl.mienskip.costs.invoices.Party;
import nl.mienskip.costs.invoices.VatTreatment;

/**
 * The cooperation as it stands on its invoices. What is not filled in is empty.
 *
 * @param line street and number, or a box
 * @param oin twenty digits; may stay empty
 * @param bic may stay empty
 * @param email where questions about a bill go
 * @param dueDays how many days there are to pay
 * @param version as whoever changes it read it
 */
public record BillerView(
        String name,
        String line,
        String postcode,
        String city,
        String kvkNumber,
        String vatNumber,
        String oin,
        String iban,
        String bic,
        String email,
        int dueDays,
        long version) {

    /** The fields that must be filled in before anything is sent, and are not. What is exempt may be without a VAT number. */
    List<String> missing(VatTreatment treatment) {
        return needed().entrySet().stream()
                .filter(field -> field.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(field -> treatment.kind() != VatTreatment.Kind.EXEMPT || !field.equals("vatNumber"))
                .toList();
    }

    private Map<String, String> needed() {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("name", name);
        needed.put("line", line);
        needed.put("postcode", postcode);
        needed.put("city", city);
        needed.put("kvkNumber", kvkNumber);
        needed.put("vatNumber", vatNumber);
        needed.put("iban", iban);
        needed.put("email", email);
        return needed;
    }

    /** What became of each particular that is not as it was, a line each. */
    List<String> changesTo(BillerView after) {
        Map<String, String> now = after.particulars();
        return particulars().entrySet().stream()
                .filter(field -> !field.getValue().equals(now.get(field.getKey())))
                .map(field -> field.getKey() + ": " + shown(field.getValue()) + " -> " + shown(now.get(field.getKey())))
                .toList();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private Map<String, String> particulars() {
        Map<String, String> all = new LinkedHashMap<>(needed());
        all.put("oin", oin);
        all.put("bic", bic);
        all.put("dueDays", String.valueOf(dueDays));
        return all;
    }

    /** As the seller. */
    public Party party() {
        return new Party(
                name, new Address(line, postcode, city, "NL"), kvkNumber, orNull(oin), orNull(vatNumber), null, email);
    }

    /** Null when it is not known. */
    public String bicOrNull() {
        return orNull(bic);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
