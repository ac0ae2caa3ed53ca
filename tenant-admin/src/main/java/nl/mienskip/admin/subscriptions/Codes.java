package nl.mienskip.admin.subscriptions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.tariffs.Price;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffRule;

/** What the codes of services and rules are called in the tariff in force; where none is, a code is its own name. */
final class Codes {

    private Codes() {}

    /** @param tariff null when none is in force */
    static String service(Tariff tariff, String code) {
        return tariff == null
                ? code
                : tariff.services().stream()
                        .filter(service -> service.code().equals(code))
                        .map(service -> Site.language().from(service.names()))
                        .findFirst()
                        .orElse(t("subscriptions.unknown", code));
    }

    /** @param tariff null when none is in force */
    static String rule(Tariff tariff, String code) {
        return tariff == null
                ? code
                : tariff.rules().stream()
                        .filter(rule -> rule.code().equals(code))
                        .map(rule -> Site.language().from(rule.names()))
                        .findFirst()
                        .orElse(t("subscriptions.unknown", code));
    }

    static List<String> services(Tariff tariff) {
        return tariff == null
                ? List.of()
                : tariff.services().stream().map(Tariff.Service::code).toList();
    }

    /** Those that are charged by what is booked. */
    static List<String> rules(Tariff tariff) {
        return tariff == null
                ? List.of()
                : tariff.rules().stream()
                        .filter(rule ->
                                rule.price() instanceof Price.PerHour || rule.price() instanceof Price.ActualCost)
                        .map(TariffRule::code)
                        .toList();
    }

    /** Lets a code be typed that no tariff in force has yet. */
    static ComboBox<String> field(String label) {
        ComboBox<String> field = new ComboBox<>(label);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(
                typed -> field.setValue(typed.getDetail().strip()));
        field.setRequiredIndicatorVisible(true);
        field.setHelperText(t("subscriptions.code.help"));
        return field;
    }
}
