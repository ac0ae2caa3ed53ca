package nl.mienskip.web.tenants;

import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.openings.FirstAdministrator;
import nl.mienskip.openings.OpenVillage;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantKind;

/** Reads what a village is to be opened with; the fields are told in the API's own description. */
final class OpenVillageDocument {

    private OpenVillageDocument() {}

    /**
     * @param municipality gives the id of a slug
     * @throws InvalidInput at the first thing that is wrong
     */
    static OpenVillage read(JsonValue body, ToLongFunction<String> municipality) {
        JsonFields document = JsonFields.of(body, "")
                .only(
                        "slug",
                        "kind",
                        "name",
                        "names",
                        "inhabitants",
                        "inhabitantsOn",
                        "languages",
                        "timeZone",
                        "ownDomain",
                        "countsFrom",
                        "municipality",
                        "participantId",
                        "participant",
                        "administrator");
        return new OpenVillage(
                document.text("slug"),
                kind(document),
                document.text("name"),
                document.has("names") ? names(document.object("names")) : Map.of(),
                document.whole("inhabitants"),
                document.day("inhabitantsOn"),
                languages(document),
                document.has("timeZone") ? document.text("timeZone") : PlatformTime.ZONE.getId(),
                document.optionalText("ownDomain"),
                document.has("countsFrom") ? document.day("countsFrom") : null,
                document.has("municipality") ? municipality.applyAsLong(document.text("municipality")) : null,
                document.has("participantId") ? Long.valueOf(document.whole("participantId")) : null,
                document.has("participant") ? ParticipantDocument.read(document.object("participant")) : null,
                administrator(document.object("administrator").only("givenName", "familyName", "email", "language")));
    }

    private static TenantKind kind(JsonFields document) {
        return switch (document.has("kind") ? document.text("kind") : "village") {
            case "village" -> TenantKind.VILLAGE;
            case "municipality" -> TenantKind.MUNICIPALITY;
            default -> throw new InvalidInput("kind", "kind.wrong", "kind is one of village, municipality");
        };
    }

    private static Map<Language, String> names(JsonFields document) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        document.names().forEach(tag -> names.put(language(tag, document.at(tag)), document.text(tag)));
        return names;
    }

    private static List<Language> languages(JsonFields document) {
        List<String> tags = document.texts("languages");
        return IntStream.range(0, tags.size())
                .mapToObj(i -> language(tags.get(i), "languages[" + i + "]"))
                .toList();
    }

    /** Somebody to be administrator; what else the document may hold is for the caller to say. */
    static FirstAdministrator administrator(JsonFields document) {
        return new FirstAdministrator(
                document.text("givenName"),
                document.text("familyName"),
                document.text("email"),
                document.has("language") ? language(document.text("language"), document.at("language")) : null);
    }

    private static Language language(String tag, String at) {
        return Language.of(tag)
                .orElseThrow(() -> new InvalidInput(at, "language.unknown", "a language is one of nl, fy, en, de"));
    }
}
