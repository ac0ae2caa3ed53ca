package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantView;

/** How many live there, in which languages its pages are, and in which municipality it lies. */
class CountFields extends FormLayout {
    private static final long serialVersionUID = 1L;

    private final Fields fields;
    private final IntegerField inhabitants = new IntegerField(t("villages.inhabitants"));
    private final DayField on = new DayField(t("villages.inhabitants.date"));
    private final ComboBox<Language> first = new ComboBox<>(t("villages.language.first"), Language.values());
    private final CheckboxGroup<Language> others = new CheckboxGroup<>(t("villages.language.others"));
    private final ComboBox<TenantView> municipality = new ComboBox<>(t("villages.municipality"));

    CountFields(Fields fields, List<TenantView> tenants) {
        this.fields = fields;
        inhabitants.setMin(0);
        inhabitants.setRequiredIndicatorVisible(true);
        on.setRequiredIndicatorVisible(true);
        on.setHelperText(t("villages.inhabitants.date.help"));
        first.setItemLabelGenerator(Language::ownName);
        first.setValue(Language.NL);
        first.setRequiredIndicatorVisible(true);
        others.setItemLabelGenerator(Language::ownName);
        first.addValueChangeListener(change -> offerOthers());
        offerOthers();
        municipality.setItems(tenants.stream()
                .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                .toList());
        municipality.setItemLabelGenerator(TenantView::name);
        municipality.setHelperText(t("villages.municipality.help"));
        municipality.setClearButtonVisible(true);
        add(
                fields.add("inhabitants", inhabitants),
                fields.add("inhabitantsOn", on),
                fields.add("languages", first),
                others,
                fields.add("municipalityId", municipality));
    }

    private void offerOthers() {
        Set<Language> chosen = others.getValue();
        List<Language> offered = Arrays.stream(Language.values())
                .filter(language -> language != first.getValue())
                .toList();
        others.setItems(offered);
        others.setValue(chosen.stream().filter(offered::contains).collect(Collectors.toSet()));
    }

    /** Of a village that is there; where it lies is changed elsewhere. */
    void read(TenantView village) {
        inhabitants.setValue(village.inhabitants());
        on.setValue(village.inhabitantsOn());
        first.setValue(village.ownLanguage());
        others.setValue(village.languages().stream()
                .filter(language -> language != village.ownLanguage())
                .collect(Collectors.toSet()));
        municipality.setVisible(false);
    }

    /** A municipality lies in none. */
    final void forKind(TenantKind kind) {
        municipality.setVisible(kind == TenantKind.VILLAGE);
    }

    int inhabitants() {
        fields.require("inhabitants", inhabitants.getValue() != null);
        return inhabitants.getValue();
    }

    LocalDate on() {
        return on.getValue();
    }

    /** The village's own language, and then the others in their usual order. */
    List<Language> languages() {
        fields.require("languages", first.getValue() != null);
        return Stream.concat(
                        Stream.of(first.getValue()),
                        Arrays.stream(Language.values()).filter(others.getValue()::contains))
                .distinct()
                .toList();
    }

    Long municipalityId() {
        return municipality.isVisible() && municipality.getValue() != null
                ? Long.valueOf(municipality.getValue().id())
                : null;
    }
}
