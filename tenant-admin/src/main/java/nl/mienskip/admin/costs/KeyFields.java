package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Money;
import nl.mienskip.usage.Meter;

/** What a pool costs, what it is made of, and how the preview divides it. */
class KeyFields extends FormLayout {
    private static final long serialVersionUID = 1L;

    private static final String HYBRID = "hybrid";
    private static final int LONGEST_BASIS = 400;

    private final Fields fields;
    private final BigDecimalField amount = new BigDecimalField(t("costs.amount"));
    private final Select<String> key = new Select<>();
    private final BigDecimalField base = new BigDecimalField(t("costs.base"));
    private final Select<String> variable = new Select<>();
    private final Select<Meter> meter = new Select<>();
    private final TextArea basis = new TextArea(t("costs.basis"));

    KeyFields(Fields fields) {
        this.fields = fields;
        amount.setRequiredIndicatorVisible(true);
        base.setRequiredIndicatorVisible(true);
        amount.setLocale(Site.language().locale());
        base.setLocale(Site.language().locale());
        base.setHelperText(t("costs.base.help"));
        key.setLabel(t("costs.key"));
        key.setItems(KeyWords.TYPES);
        key.setItemLabelGenerator(KeyWords::of);
        key.addValueChangeListener(change -> show());
        variable.setLabel(t("costs.variable"));
        variable.setItems(
                KeyWords.TYPES.stream().filter(type -> !type.equals(HYBRID)).toList());
        variable.setItemLabelGenerator(KeyWords::of);
        variable.setValue("inhabitants");
        meter.setLabel(t("costs.meter"));
        meter.setHelperText(t("costs.meter.help"));
        meter.setItems(Meter.values());
        meter.setItemLabelGenerator(Meters::name);
        meter.setValue(Meter.REQUESTS);
        basis.setMaxLength(LONGEST_BASIS);
        add(
                fields.add("amount", amount),
                fields.add("key", key),
                fields.add("base", base),
                fields.add("variable", variable),
                fields.add("meter", meter));
        add(fields.add("basis", basis), 2);
        key.setValue("equal");
    }

    void read(CostPoolView pool) {
        amount.setValue(pool.amount().toEuros());
        key.setValue(pool.key().type());
        if (pool.key() instanceof DistributionKey.Hybrid hybrid) {
            base.setValue(hybrid.base().toEuros());
            variable.setValue(hybrid.variable().type());
        }
        meter.setValue(pool.meter());
        basis.setValue(pool.basis());
    }

    private void show() {
        boolean hybrid = HYBRID.equals(key.getValue());
        List.<Component>of(base, variable).forEach(field -> field.setVisible(hybrid));
    }

    Money amount() {
        return money("amount", amount.getValue());
    }

    DistributionKey key() {
        if (!HYBRID.equals(key.getValue())) {
            return DistributionKey.Simple.named(key.getValue(), "key");
        }
        return new DistributionKey.Hybrid(
                money("base", base.getValue()), DistributionKey.Simple.named(variable.getValue(), "variable"));
    }

    private Money money(String name, BigDecimal euros) {
        fields.require(name, euros != null);
        return Money.ofEuros(euros, name);
    }

    Meter meter() {
        return meter.getValue();
    }

    String basis() {
        return basis.getValue();
    }
}
