package nl.mienskip.looks;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import nl.mienskip.tenants.Language;

/** Words of welcome by language, as one JSON object in one column. */
@Converter
class WelcomeColumn implements AttributeConverter<Map<Language, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<Language, String> welcome) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        welcome.forEach((language, words) -> json.add(language.tag(), words));
        return json.build().toString();
    }

    @Override
    public Map<Language, String> convertToEntityAttribute(String column) {
        Map<Language, String> welcome = new EnumMap<>(Language.class);
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            JsonObject json = reader.readObject();
            json.keySet()
                    .forEach(tag -> Language.of(tag).ifPresent(language -> welcome.put(language, json.getString(tag))));
        }
        return welcome;
    }
}
