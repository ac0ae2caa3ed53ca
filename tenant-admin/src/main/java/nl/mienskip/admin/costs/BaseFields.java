package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Rows;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.Brackets;
import nl.mienskip.costs.KeyBase;
import nl.mienskip.costs.Money;

/** What each pays of a hybrid before anything is weighed: an amount, an amount for each inhabitant, or by bracket. */
class BaseFields extends FormLayout {
    private static final long serialVersionUID = 1L;

    private enum Kind {
        EACH,
        PER_INHABITANT,
        BRACKET
    }

    private final Fields fields;
    private final Select<Kind> kind = new Select<>();
    private final BigDecimalField base = new BigDecimalField();
    private final Select<Brackets.Mode> mode = new Select<>();
    private final Select<Brackets.Border> border = new Select<>();
    private final Rows<Brackets.Bracket> brackets =
            new Rows<>(t("costs.brackets"), t("costs.bracket.add"), BaseFields::line);

    BaseFields(Fields fields) {
        this.fields = fields;
        kind.setLabel(t("costs.base.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> t("costs.base.kind." + each.name()));
        kind.addValueChangeListener(change -> show());
        base.setRequiredIndicatorVisible(true);
        base.setLocale(Site.language().locale());
        base.setHelperText(t("costs.base.help"));
        mode.setLabel(t("costs.mode"));
        mode.setItems(Brackets.Mode.values());
        mode.setItemLabelGenerator(each -> t("costs.mode." + each.name()));
        border.setLabel(t("costs.border"));
        border.setItems(Brackets.Border.values());
        border.setItemLabelGenerator(each -> t("costs.border." + each.name()));
        fields.add("key.base", base);
        add(kind, fields.add("base", base), fields.add("mode", mode), fields.add("border", border));
        add(fields.add("brackets", brackets), 2);
        kind.setValue(Kind.EACH);
    }

    private static Rows.Line<Brackets.Bracket> line(Brackets.Bracket bracket) {
        BigDecimalField to = figure("costs.bracket.to", bracket == null ? null : bracket.to());
        BigDecimalField rate = figure("costs.bracket.rate", bracket == null ? null : bracket.perUnit());
        BigDecimalField fixed = figure(
                "costs.bracket.fixed", bracket == null ? null : bracket.fixed().toEuros());
        return new Rows.Line<>(
                List.of(to, rate, fixed),
                () -> new Brackets.Bracket(
                        to.getValue(),
                        rate.getValue() == null ? BigDecimal.ZERO : rate.getValue(),
                        fixed.getValue() == null ? Money.ZERO : Money.ofEuros(fixed.getValue(), "brackets")));
    }

    static BigDecimalField figure(String label, BigDecimal value) {
        BigDecimalField figure = new BigDecimalField(t(label));
        figure.setLocale(Site.language().locale());
        figure.setValue(value);
        return figure;
    }

    void read(KeyBase given) {
        switch (given) {
            case KeyBase.Each each -> {
                kind.setValue(Kind.EACH);
                base.setValue(each.amount().toEuros());
            }
            case KeyBase.PerInhabitant rate -> {
                kind.setValue(Kind.PER_INHABITANT);
                base.setValue(rate.rate());
            }
            case KeyBase.ByBracket by -> {
                kind.setValue(Kind.BRACKET);
                mode.setValue(by.brackets().mode());
                border.setValue(by.brackets().border());
                brackets.fill(by.brackets().list());
            }
        }
    }

    private void show() {
        boolean bracket = kind.getValue() == Kind.BRACKET;
        base.setLabel(t("costs.base." + (kind.getValue() == Kind.EACH ? "each" : "perInhabitant")));
        base.setVisible(!bracket);
        List.<Component>of(mode, border, brackets).forEach(field -> field.setVisible(bracket));
    }

    KeyBase base() {
        if (kind.getValue() == Kind.BRACKET) {
            fields.require("mode", mode.getValue() != null);
            fields.require("border", border.getValue() != null);
            return new KeyBase.ByBracket(
                    new Brackets(mode.getValue(), border.getValue(), brackets.values()).checked("brackets"));
        }
        fields.require("base", base.getValue() != null);
        return kind.getValue() == Kind.EACH
                ? new KeyBase.Each(Money.ofEuros(base.getValue(), "base"))
                : new KeyBase.PerInhabitant(base.getValue());
    }
}
