package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Rows;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.costs.scenarios.Scenario;
import nl.mienskip.tenants.Language;

/** A plan: its cost lines, and the reserve on top. */
class PlanFields extends PartFields {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final NameField name;
    private final BigDecimalField reserve;
    private final Rows<CostFields> lines;

    /** @param budgets of which the headings can be taken over */
    PlanFields(Scenario given, Budgets budgets) {
        code = given.code();
        name = new NameField(t("scenarios.plan.name"), given.names());
        name.addValueChangeListener(change -> sumUp());
        reserve = figure("scenarios.reserve", given.reserve(), this::sumUp);
        reserve.setRequiredIndicatorVisible(false);
        lines = new Rows<CostFields>(
                        t("scenarios.lines.of"),
                        t("scenarios.line.add"),
                        line -> (line == null ? CostFields.empty(this::sumUp) : line).row())
                .ordered();
        lines.addClassName("cost-rows");
        lines.setWidthFull();
        lines.fill(given.lines().stream()
                .map(line -> new CostFields(line, this::sumUp))
                .toList());
        lines.onChange(this::sumUp);
        Button take = new Button(
                t("scenarios.budget.take"),
                new Icon("wallet"),
                pressed -> new BudgetDialog(budgets, this::take).open());
        take.addThemeVariants(ButtonVariant.SMALL);
        take.setVisible(!budgets.years().isEmpty());
        add(new FormLayout(name, reserve), lines, take);
        sumUp();
    }

    /** One that is still to be filled in. */
    static PlanFields empty(String code, Budgets budgets) {
        PlanFields plan = new PlanFields(
                new Scenario(
                        code,
                        Map.of(),
                        List.of(new Scenario.Line(Map.of(), null, BigDecimal.ONE, false)),
                        BigDecimal.ZERO),
                budgets);
        plan.setOpened(true);
        return plan;
    }

    String code() {
        return code;
    }

    String words() {
        return name.getValue();
    }

    private void take(BudgetView budget) {
        reserve.setValue(budget.reservePercent());
        lines.replace(budget.costsByHeading().entrySet().stream()
                .map(heading -> new CostFields(
                        new Scenario.Line(
                                Map.of(Language.NL, heading.getKey()),
                                heading.getValue().toEuros(),
                                BigDecimal.ONE,
                                false),
                        this::sumUp))
                .toList());
    }

    @Override
    String sum() {
        Scenario plan = new Scenario(
                code,
                Map.of(),
                lines.values().stream().map(CostFields::line).toList(),
                reserve.isEmpty() ? BigDecimal.ZERO : reserve.getValue());
        return t(
                "scenarios.plan.sum",
                name.isEmpty() ? t("scenarios.plan.nameless") : name.getValue(),
                plan.lines().size(),
                Euros.of(plan.fixed()),
                plan.each().equals(Money.ZERO) ? 0 : 1,
                Euros.of(plan.each()));
    }

    @Override
    JsonObjectBuilder json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        lines.values().forEach(line -> all.add(line.json()));
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", code).add("names", name.json());
        put(json, "reserve", reserve);
        return json.add("lines", all);
    }

    @Override
    void tell(Fields fields, String place) {
        name.tell(fields, place);
        fields.add(place + ".reserve", reserve);
        fields.add(place + ".lines", lines);
        List<CostFields> all = lines.values();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).tell(fields, place + ".lines[" + i + "]");
        }
    }
}
