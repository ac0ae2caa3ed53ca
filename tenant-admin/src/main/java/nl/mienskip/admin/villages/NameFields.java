package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.tenants.Language;

/** What a village is called, officially and in other languages. */
class NameFields extends FormLayout {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 100;

    private final TextField official = new TextField(t("villages.name"));
    private final Map<Language, TextField> others = new EnumMap<>(Language.class);

    NameFields(Fields fields) {
        official.setRequiredIndicatorVisible(true);
        official.setMaxLength(LONGEST);
        add(fields.add("name", official));
        Arrays.stream(Language.values())
                .filter(language -> language != Language.NL)
                .forEach(language -> {
                    TextField other = new TextField(t("villages.name.in", language.ownName()));
                    other.setMaxLength(LONGEST);
                    others.put(language, other);
                    add(fields.add("names." + language.tag(), other));
                });
    }

    void read(String name, Map<Language, String> names) {
        official.setValue(name);
        others.forEach((language, field) -> field.setValue(names.getOrDefault(language, "")));
    }

    TextField official() {
        return official;
    }

    /** Those that were filled in. */
    Map<Language, String> names() {
        return others.entrySet().stream()
                .filter(other -> !other.getValue().getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, other -> other.getValue().getValue()));
    }
}
