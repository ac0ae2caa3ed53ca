package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Rows;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.scenarios.Scenario;

/** A cost line of a plan: how many times what price, and what that comes to. */
final class CostFields {

    private final NameField name;
    private final BigDecimalField quantity;
    private final BigDecimalField price;
    private final Checkbox perMember = new Checkbox(t("scenarios.line.each"));
    private final Span amount = new Span();
    private final Runnable changed;

    /** @param changed told when what it comes to may be other */
    CostFields(Scenario.Line given, Runnable changed) {
        this.changed = changed;
        name = new NameField(t("scenarios.line.name"), given.names());
        quantity = PartFields.figure("scenarios.line.quantity", given.quantity(), this::reckon);
        price = PartFields.figure("scenarios.line.price", given.price(), this::reckon);
        perMember.setValue(given.perMember());
        perMember.addValueChangeListener(change -> changed.run());
        amount.addClassName("line-amount");
        sumUp();
    }

    /** One that is still to be filled in. */
    static CostFields empty(Runnable changed) {
        return new CostFields(new Scenario.Line(Map.of(), null, BigDecimal.ONE, false), changed);
    }

    Rows.Line<CostFields> row() {
        return new Rows.Line<>(List.of(name, quantity, price, amount, perMember), () -> this, name::getValue);
    }

    /** What is not filled in yet costs nothing. */
    Scenario.Line line() {
        return new Scenario.Line(
                name.names(),
                price.isEmpty() ? BigDecimal.ZERO : price.getValue(),
                quantity.isEmpty() ? BigDecimal.ZERO : quantity.getValue(),
                perMember.getValue());
    }

    JsonObjectBuilder json() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("names", name.json());
        PartFields.put(json, "quantity", quantity);
        PartFields.put(json, "price", price);
        return json.add("perMember", perMember.getValue());
    }

    void tell(Fields fields, String place) {
        name.tell(fields, place);
        fields.add(place + ".quantity", quantity);
        fields.add(place + ".price", price);
        fields.add(place + ".amount", price); // a line without a price is asked for an amount
    }

    private void reckon() {
        sumUp();
        changed.run();
    }

    private void sumUp() {
        Scenario.Line line = line();
        amount.setText(Euros.of(Money.rounded(Exact.product(line.quantity(), line.price()))));
    }
}
