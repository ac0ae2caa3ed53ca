package nl.mienskip.admin.scenarios;

import com.vaadin.flow.component.textfield.TextField;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.tenants.Language;

/** A name in the reader's language. Its names in other languages stay as long as it is not changed. */
class NameField extends TextField {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final transient Map<Language, String> given;

    NameField(String label, Map<Language, String> given) {
        super(label);
        this.given = given;
        setValue(given.isEmpty() ? "" : Site.language().from(given));
        setMaxLength(LONGEST);
        setRequiredIndicatorVisible(true);
    }

    Map<Language, String> names() {
        String name = getValue().strip();
        if (!given.isEmpty() && name.equals(Site.language().from(given))) {
            return given;
        }
        Map<Language, String> names = new LinkedHashMap<>();
        names.put(Language.NL, name); // every document has the Dutch name
        names.put(Site.language(), name);
        return names;
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        names().forEach((language, name) -> json.add(language.tag(), name));
        return json.build();
    }

    void tell(Fields fields, String place) {
        for (Language language : Language.values()) {
            fields.add(place + ".names." + language.tag(), this);
        }
    }
}
