package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.tariffs.MemberFacts;
import nl.mienskip.costs.tariffs.Price;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffRule;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.usage.Meter;

/** The facts that a tariff asks for, and no others. A service is taken when the year since when is filled in. */
class FactsForm extends FormLayout {
    private static final long serialVersionUID = 1L;

    private final transient Fields fields;
    private final IntegerField inhabitants = new IntegerField(t("decisions.inhabitants"));
    private final DayField memberSince = new DayField(t("decisions.facts.memberSince"));
    private final Map<String, IntegerField> services = new LinkedHashMap<>();
    private final Map<Meter, BigDecimalField> usage = new LinkedHashMap<>();
    private final Map<String, BigDecimalField> hours = new LinkedHashMap<>();
    private final Map<String, BigDecimalField> actualCosts = new LinkedHashMap<>();
    private final BigDecimalField lastYear = new BigDecimalField(t("decisions.facts.lastYear"));
    private final BigDecimalField carried = new BigDecimalField(t("decisions.facts.carried"));

    FactsForm(Tariff tariff, Fields fields) {
        this.fields = fields;
        inhabitants.setRequiredIndicatorVisible(true);
        memberSince.setHelperText(t("decisions.facts.memberSince.help"));
        add(fields.add("inhabitants", inhabitants), fields.add("memberSince", memberSince));
        tariff.services().forEach(service -> {
            IntegerField since = new IntegerField(
                    t("decisions.facts.service", Site.language().from(service.names())));
            since.setHelperText(t("decisions.facts.service.help"));
            services.put(service.code(), since);
            add(since);
        });
        tariff.meters().forEach(meter -> usage.put(meter, figure("usage." + meter.apiName(), Meters.name(meter))));
        tariff.rules().forEach(rule -> {
            if (rule.price() instanceof Price.PerHour) {
                hours.put(rule.code(), figure("hours." + rule.code(), named("decisions.facts.hours", rule)));
            } else if (rule.price() instanceof Price.ActualCost) {
                actualCosts.put(rule.code(), figure("actualCosts." + rule.code(), named("decisions.facts.cost", rule)));
            }
        });
        if (tariff.band() != null) {
            fields.add("lastYear", lastYear).setHelperText(t("decisions.facts.lastYear.help"));
            add(localized(lastYear), localized(fields.add("carried", carried)));
        }
    }

    private static String named(String key, TariffRule rule) {
        return t(key, Site.language().from(rule.names()));
    }

    private BigDecimalField figure(String name, String label) {
        BigDecimalField field = localized(fields.add(name, new BigDecimalField(label)));
        add(field);
        return field;
    }

    private static BigDecimalField localized(BigDecimalField field) {
        field.setLocale(Site.language().locale());
        return field;
    }

    void read(MemberFacts facts) {
        inhabitants.setValue(Math.toIntExact(facts.inhabitants()));
        memberSince.setValue(facts.memberSince());
        services.forEach((code, since) -> since.setValue(facts.services().get(code)));
        usage.forEach((meter, field) -> field.setValue(facts.usage().get(meter)));
        hours.forEach((code, field) -> field.setValue(facts.hours().get(code)));
        actualCosts.forEach(
                (code, field) -> field.setValue(euros(facts.actualCosts().get(code))));
        lastYear.setValue(euros(facts.compared()));
        carried.setValue(euros(facts.carried()));
    }

    private static BigDecimal euros(Money money) {
        return money == null ? null : money.toEuros();
    }

    /** As a document, so that the same is refused here as in the API. */
    JsonFields facts() {
        fields.require("inhabitants", inhabitants.getValue() != null);
        JsonObjectBuilder facts = Json.createObjectBuilder().add("inhabitants", inhabitants.getValue());
        if (memberSince.getValue() != null) {
            facts.add("memberSince", memberSince.getValue().toString());
        }
        var taken = Json.createArrayBuilder();
        services.forEach((code, since) -> {
            if (since.getValue() != null) {
                taken.add(Json.createObjectBuilder().add("code", code).add("since", since.getValue()));
            }
        });
        facts.add("services", taken);
        JsonObjectBuilder used = Json.createObjectBuilder();
        usage.forEach((meter, field) -> put(used, meter.apiName(), field));
        facts.add("usage", used);
        facts.add("hours", figures(hours));
        facts.add("actualCosts", figures(actualCosts));
        put(facts, "lastYear", lastYear);
        put(facts, "carried", carried);
        return JsonFields.of(facts.build(), "");
    }

    private static JsonObjectBuilder figures(Map<String, BigDecimalField> byRule) {
        JsonObjectBuilder figures = Json.createObjectBuilder();
        byRule.forEach((code, field) -> put(figures, code, field));
        return figures;
    }

    private static void put(JsonObjectBuilder facts, String name, BigDecimalField field) {
        if (field.getValue() != null) {
            facts.add(name, field.getValue());
        }
    }
}
