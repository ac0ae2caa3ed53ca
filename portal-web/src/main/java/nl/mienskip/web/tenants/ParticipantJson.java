package nl.mienskip.web.tenants;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.PostalAddress;
import nl.mienskip.tenants.TenantView;

/** Writes participants, each with the slugs of the villages that it pays for. */
final class ParticipantJson {

    private ParticipantJson() {}

    static String list(Paged<ParticipantView> page, List<TenantView> tenants) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject();
            TenantJson.paging(json, page);
            json.writeStartArray("participants");
            page.items().forEach(participant -> write(json, participant, tenants));
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    static String of(ParticipantView participant, List<TenantView> tenants) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            write(json, participant, tenants);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, ParticipantView participant, List<TenantView> tenants) {
        json.writeStartObject().write("id", participant.id()).write("name", participant.name());
        if (participant.kvkNumber() != null) {
            json.write("kvkNumber", participant.kvkNumber());
        }
        if (participant.oin() != null) {
            json.write("oin", participant.oin());
        }
        json.write("contactName", participant.contactName())
                .write("contactEmail", participant.contactEmail())
                .write("vatPosition", TenantJson.word(participant.vatPosition()))
                .write("memberSince", participant.memberSince().toString());
        if (participant.memberUntil() != null) {
            json.write("memberUntil", participant.memberUntil().toString());
        }
        if (participant.succeededById() != null) {
            json.write("succeededById", participant.succeededById());
        }
        if (participant.address() != null) {
            write(json, participant.address());
        }
        json.write("buyerReference", participant.buyerReference())
                .write("namedToOthers", participant.namedToOthers())
                .write("version", participant.version())
                .writeStartArray("tenants");
        tenants.stream()
                .filter(tenant -> Long.valueOf(participant.id()).equals(tenant.participantId()))
                .forEach(tenant -> json.write(tenant.slug()));
        json.writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, PostalAddress address) {
        json.writeStartObject("address")
                .write("line", address.line())
                .write("postcode", address.postcode())
                .write("city", address.city())
                .write("country", address.country())
                .writeEnd();
    }
}
