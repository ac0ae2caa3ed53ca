package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.tenants.Language;

/** What a pool is called in each language; in Dutch always. */
class PoolNames extends FormLayout {
    private static final long serialVersionUID = 1L;

    private final Map<Language, TextField> names = new EnumMap<>(Language.class);

    PoolNames(Fields fields) {
        for (Language language : Language.values()) {
            TextField name = new TextField(t("costs.name", language.ownName()));
            names.put(language, name);
            add(name);
        }
        fields.add("names", names.get(Language.NL)).setRequiredIndicatorVisible(true);
    }

    void read(Map<Language, String> known) {
        known.forEach((language, name) -> names.get(language).setValue(name));
    }

    Map<Language, String> given() {
        Map<Language, String> given = new EnumMap<>(Language.class);
        names.forEach((language, field) -> {
            if (!field.getValue().isBlank()) {
                given.put(language, field.getValue().strip());
            }
        });
        return given;
    }
}
