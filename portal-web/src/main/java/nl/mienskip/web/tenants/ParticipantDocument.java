package nl.mienskip.web.tenants;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.PostalAddress;
import nl.mienskip.participants.VatPosition;

/**
 * Reads {@code {"name":"…","kvkNumber":"12345678","oin":"…","contactName":"…","contactEmail":"…",
 * "vatPosition":"not-liable","memberSince":"2026-01-01","memberUntil":"2026-12-31","address":{"line":"…",
 * "postcode":"9851 AB","city":"…","country":"NL"},"buyerReference":"…","namedToOthers":true}}; what is not name, VAT
 * position or first day may be left out.
 */
final class ParticipantDocument {

    private static final String[] FIELDS = {
        "name",
        "kvkNumber",
        "oin",
        "contactName",
        "contactEmail",
        "vatPosition",
        "memberSince",
        "memberUntil",
        "address",
        "buyerReference",
        "namedToOthers"
    };

    private ParticipantDocument() {}

    /** @throws InvalidInput at the first thing that is wrong */
    static AddParticipant read(JsonFields document) {
        document.only(FIELDS);
        return particulars(document);
    }

    /** As {@link #read}, where one more field may stand. */
    static AddParticipant readWith(JsonFields document, String another) {
        document.only(Stream.concat(Arrays.stream(FIELDS), Stream.of(another)).toArray(String[]::new));
        return particulars(document);
    }

    private static AddParticipant particulars(JsonFields document) {
        return new AddParticipant(
                document.text("name"),
                document.optionalText("kvkNumber"),
                document.optionalText("oin"),
                document.optionalText("contactName"),
                document.optionalText("contactEmail"),
                vatPosition(document),
                document.day("memberSince"),
                document.has("memberUntil") ? document.day("memberUntil") : null,
                document.optionalObject("address")
                        .map(ParticipantDocument::address)
                        .orElse(null),
                document.optionalText("buyerReference"),
                document.flag("namedToOthers"));
    }

    private static PostalAddress address(JsonFields address) {
        address.only("line", "postcode", "city", "country");
        return new PostalAddress(
                address.text("line"), address.text("postcode"), address.text("city"), address.optionalText("country"));
    }

    private static VatPosition vatPosition(JsonFields document) {
        String value = document.text("vatPosition");
        return Arrays.stream(VatPosition.values())
                .filter(position -> TenantJson.word(position).equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        document.at("vatPosition"),
                        "vatPosition.unknown",
                        "vatPosition is one of "
                                + Arrays.stream(VatPosition.values())
                                        .map(TenantJson::word)
                                        .collect(Collectors.joining(", "))));
    }
}
