package nl.mienskip.web.tenants;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.AddParticipant;
import nl.mienskip.tenants.VatPosition;

/**
 * Reads {@code {"name":"…","kvkNumber":"12345678","contactName":"…","contactEmail":"…","vatPosition":"not-liable",
 * "memberSince":"2026-01-01"}}; number and contact may be left out.
 */
final class ParticipantDocument {

    private ParticipantDocument() {}

    /** @throws InvalidInput at the first thing that is wrong */
    static AddParticipant read(JsonFields document) {
        document.only("name", "kvkNumber", "contactName", "contactEmail", "vatPosition", "memberSince");
        return new AddParticipant(
                document.text("name"),
                document.optionalText("kvkNumber"),
                document.optionalText("contactName"),
                document.optionalText("contactEmail"),
                vatPosition(document),
                document.day("memberSince"));
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
