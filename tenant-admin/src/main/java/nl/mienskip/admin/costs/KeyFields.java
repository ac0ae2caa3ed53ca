package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.Rows;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.usage.Meter;

/** What a pool costs, what it is made of, and how the preview divides it. */
class KeyFields extends FormLayout {
    private static final long serialVersionUID = 1L;

    private static final String HYBRID = "hybrid";
    private static final String USAGE = "usage";
    private static final int LONGEST_BASIS = 400;
    private static final int LONGEST_NAME = 200;

    private final Fields fields;
    private final transient List<Payer> payers;
    private final BigDecimalField amount = new BigDecimalField(t("costs.amount"));
    private final Select<String> key = new Select<>();
    private final BaseFields base;
    private final Select<String> variable = new Select<>();
    private final Select<Meter> meter = new Select<>();
    private final Rows<DistributionKey.WeighedMeter> meters =
            new Rows<>(t("costs.meters"), t("costs.meter.add"), KeyFields::meterLine);
    private final Rows<DistributionKey.Extra> extras =
            new Rows<>(t("costs.extras"), t("costs.extra.add"), this::extraLine);
    private final BigDecimalField vat = new BigDecimalField(t("costs.vat"));
    private final TextArea basis = new TextArea(t("costs.basis"));

    /** @param payers of whom one may have ordered something */
    KeyFields(Fields fields, List<Payer> payers) {
        this.fields = fields;
        this.payers = payers;
        base = new BaseFields(fields);
        amount.setRequiredIndicatorVisible(true);
        amount.setLocale(Site.language().locale());
        key.setLabel(t("costs.key"));
        key.setItems(KeyWords.TYPES);
        key.setItemLabelGenerator(KeyWords::of);
        key.addValueChangeListener(change -> show());
        variable.setLabel(t("costs.variable"));
        variable.setItems(
                KeyWords.TYPES.stream().filter(type -> !type.equals(HYBRID)).toList());
        variable.setItemLabelGenerator(KeyWords::of);
        variable.addValueChangeListener(change -> show());
        meter.setLabel(t("costs.meter"));
        meter.setHelperText(t("costs.meter.help"));
        meter.setItems(Meter.values());
        meter.setItemLabelGenerator(Meters::name);
        meter.setValue(Meter.REQUESTS);
        vat.setLocale(Site.language().locale());
        vat.setRequiredIndicatorVisible(true);
        vat.setValue(PoolsDocument.STANDARD_VAT);
        meters.setHelperText(t("costs.meters.help"));
        extras.setHelperText(t("costs.extras.help"));
        basis.setMaxLength(LONGEST_BASIS);
        add(fields.add("amount", amount), fields.add("key", key));
        add(base, 2);
        add(fields.add("variable", variable), fields.add("meter", meter));
        add(fields.add("meters", meters), 2);
        add(fields.add("extras", extras), 2);
        add(fields.add("vat", vat));
        add(fields.add("basis", basis), 2);
        key.setValue("equal");
        variable.setValue("inhabitants");
    }

    private static Rows.Line<DistributionKey.WeighedMeter> meterLine(DistributionKey.WeighedMeter given) {
        Select<Meter> which = new Select<>();
        which.setLabel(t("costs.meter.which"));
        which.setItems(Meter.values());
        which.setItemLabelGenerator(Meters::name);
        which.setValue(given == null ? Meter.REQUESTS : Meter.of(given.meter()).orElseThrow());
        BigDecimalField weight =
                BaseFields.figure("costs.meter.weight", given == null ? BigDecimal.ONE : given.weight());
        return new Rows.Line<>(
                List.of(which, weight),
                () -> new DistributionKey.WeighedMeter(
                        which.getValue().apiName(), weight.getValue() == null ? BigDecimal.ZERO : weight.getValue()));
    }

    private Rows.Line<DistributionKey.Extra> extraLine(DistributionKey.Extra given) {
        ComboBox<Payer> who = new ComboBox<>(t("costs.participant"), payers);
        who.setItemLabelGenerator(Payer::name);
        TextField name = new TextField(t("costs.extra.name"));
        name.setMaxLength(LONGEST_NAME);
        BigDecimalField price = BaseFields.figure(
                "costs.extra.amount", given == null ? null : given.amount().toEuros());
        if (given != null) {
            payers.stream()
                    .filter(payer -> String.valueOf(payer.participantId()).equals(given.participant()))
                    .forEach(who::setValue);
            name.setValue(given.name());
        }
        return new Rows.Line<>(List.of(who, name, price), () -> {
            fields.require("extras", who.getValue() != null && !name.isEmpty() && price.getValue() != null);
            return new DistributionKey.Extra(
                    String.valueOf(who.getValue().participantId()),
                    name.getValue().strip(),
                    Money.ofEuros(price.getValue(), "extras"));
        });
    }

    void read(CostPoolView pool) {
        amount.setValue(pool.amount().toEuros());
        key.setValue(pool.key().type());
        if (pool.key() instanceof DistributionKey.Hybrid hybrid) {
            base.read(hybrid.base());
            variable.setValue(hybrid.variable().type());
            extras.fill(hybrid.extras());
        }
        if (pool.key().variable() instanceof DistributionKey.Usage usage) {
            meters.fill(usage.meters());
        }
        meter.setValue(pool.meter());
        vat.setValue(pool.vat());
        basis.setValue(pool.basis());
    }

    /** Begins with an amount and what it is made of. */
    void take(Money given, String madeOf) {
        amount.setValue(given.toEuros());
        basis.setValue(madeOf.substring(0, Math.min(madeOf.length(), LONGEST_BASIS)));
    }

    private void show() {
        boolean hybrid = HYBRID.equals(key.getValue());
        List.<Component>of(base, variable, extras).forEach(field -> field.setVisible(hybrid));
        meters.setVisible(USAGE.equals(hybrid ? variable.getValue() : key.getValue()));
    }

    Money amount() {
        fields.require("amount", amount.getValue() != null);
        return Money.ofEuros(amount.getValue(), "amount");
    }

    DistributionKey key() {
        return HYBRID.equals(key.getValue())
                ? new DistributionKey.Hybrid(base.base(), simple(variable.getValue()), extras.values())
                : simple(key.getValue());
    }

    private DistributionKey.Simple simple(String type) {
        return USAGE.equals(type)
                ? new DistributionKey.Usage(meters.values())
                : DistributionKey.Simple.named(type, "key");
    }

    Meter meter() {
        return meter.getValue();
    }

    BigDecimal vat() {
        return vat.getValue();
    }

    String basis() {
        return basis.getValue();
    }
}
