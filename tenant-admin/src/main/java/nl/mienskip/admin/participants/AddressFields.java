package nl.mienskip.admin.participants;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.participants.PostalAddress;

/** Where a participant's post goes, to fill in or to leave empty. */
class AddressFields extends FormLayout {
    private static final long serialVersionUID = 1L;

    private static final String HOME = "NL";
    private static final int LONGEST = 100;

    private final TextField line = new TextField(t("participants.address.line"));
    private final TextField postcode = new TextField(t("participants.address.postcode"));
    private final TextField city = new TextField(t("participants.address.city"));
    private final ComboBox<String> country = new ComboBox<>(t("participants.address.country"));

    AddressFields(Fields fields) {
        line.setMaxLength(LONGEST);
        city.setMaxLength(LONGEST);
        country.setItems(Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(AddressFields::name))
                .toList());
        country.setItemLabelGenerator(AddressFields::name);
        country.setValue(HOME);
        add(
                fields.add("address.line", line),
                fields.add("address.postcode", postcode),
                fields.add("address.city", city),
                fields.add("address.country", country));
    }

    void read(PostalAddress address) {
        line.setValue(address == null ? "" : address.line());
        postcode.setValue(address == null ? "" : address.postcode());
        city.setValue(address == null ? "" : address.city());
        country.setValue(address == null ? HOME : address.country());
    }

    /** Null when nothing is filled in but the country, which is there from the start. */
    PostalAddress address() {
        return line.isEmpty() && postcode.isEmpty() && city.isEmpty()
                ? null
                : new PostalAddress(line.getValue(), postcode.getValue(), city.getValue(), country.getValue());
    }

    /** On one line; empty when there is none. */
    static String words(PostalAddress address) {
        return address == null
                ? ""
                : address.line() + ", " + address.postcode() + " " + address.city()
                        + (HOME.equals(address.country()) ? "" : ", " + name(address.country()));
    }

    private static String name(String country) {
        return Locale.of("", country).getDisplayCountry(Site.language().locale());
    }
}
