package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Rows;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.costs.scenarios.Simulation;
import nl.mienskip.costs.scenarios.SimulationDocument;
import nl.mienskip.kernel.InvalidInput;

/**
 * What is asked: the assumptions, the plans, who takes part, and how it is divided. It becomes a document, so that what is
 * wrong has a place; that is told at the field of that place.
 */
class PlanForm extends Div {
    private static final long serialVersionUID = 1L;

    private final IntegerField from = PartFields.count("scenarios.from", null, () -> {});
    private final IntegerField years = PartFields.count("scenarios.years", null, () -> {});
    private final BigDecimalField index = PartFields.figure("scenarios.index", null, () -> {});
    private final BigDecimalField affordable = PartFields.figure("scenarios.affordable", null, () -> {});
    private final Rows<PlanFields> plans;
    private final Rows<MembershipFields> memberships;
    private final Rows<KeyLine> keys;
    private final transient Budgets budgets;
    private final transient Consumer<Simulation> asked;
    private final PlanFile file = new PlanFile(this::readFile);

    /** @param asked is given the question, first that of the example */
    PlanForm(Budgets budgets, Consumer<Simulation> asked) {
        this.budgets = budgets;
        this.asked = asked;
        index.setRequiredIndicatorVisible(false);
        affordable.setRequiredIndicatorVisible(false);
        plans = new Rows<>(t("scenarios.plans"), t("scenarios.plan.add"), given -> {
            PlanFields plan =
                    given == null ? PlanFields.empty(free("plan", plans().map(PlanFields::code)), budgets) : given;
            return new Rows.Line<>(List.of(plan), () -> plan, plan::words);
        });
        memberships = new Rows<>(t("scenarios.memberships"), t("scenarios.membership.add"), given -> {
            MembershipFields one = given == null
                    ? MembershipFields.empty(free("members", memberships().map(MembershipFields::code)))
                    : given;
            return new Rows.Line<>(List.of(one), () -> one, one::words);
        });
        keys = new Rows<>(
                t("scenarios.keys"),
                t("scenarios.key.add"),
                given -> (given == null ? new KeyLine(new DistributionKey.Inhabitants()) : given).row());
        Stream.of(plans, memberships).forEach(parts -> {
            parts.addClassName("part-rows");
            parts.setWidthFull();
        });
        keys.setWidth("min(44rem, 100%)");
        Button reckon = new Button(t("scenarios.reckon"), new Icon("check"), pressed -> reckon());
        reckon.addThemeVariants(ButtonVariant.PRIMARY);
        Button example =
                new Button(t("scenarios.example"), new Icon("undo-2"), pressed -> read(SimulationDocument.EXAMPLE));
        Div actions = new Div(reckon, example);
        actions.addClassName("form-actions");
        Div assumptions = new Div(from, years, index, affordable);
        assumptions.addClassName("filter");
        addClassName("plan-form");
        add(assumptions, plans, memberships, keys, actions, new Paragraph(t("scenarios.keep.line")), file);
        read(SimulationDocument.EXAMPLE);
    }

    private Stream<PlanFields> plans() {
        return plans.values().stream();
    }

    private Stream<MembershipFields> memberships() {
        return memberships.values().stream();
    }

    /** A short name that none of these has. */
    private static String free(String begin, Stream<String> taken) {
        List<String> all = taken.toList();
        return IntStream.iterate(all.size() + 1, i -> i + 1)
                .mapToObj(i -> begin + "-" + i)
                .filter(code -> !all.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private void readFile(String text) {
        try {
            read(text);
        } catch (InvalidInput refused) {
            throw refused.field().isEmpty()
                    ? refused
                    : new InvalidInput(
                            "file",
                            "scenario.document",
                            refused.field() + ": " + refused.getMessage(),
                            refused.field(),
                            refused.getMessage());
        }
    }

    private void read(String text) {
        Simulation simulation = SimulationDocument.read(text);
        from.setValue(simulation.from());
        years.setValue(simulation.years());
        index.setValue(simulation.index());
        affordable.setValue(
                simulation.affordable() == null ? null : simulation.affordable().toEuros());
        plans.fill(simulation.scenarios().stream()
                .map(scenario -> new PlanFields(scenario, budgets))
                .toList());
        memberships.fill(
                simulation.memberships().stream().map(MembershipFields::new).toList());
        keys.fill(simulation.keys().stream().map(KeyLine::new).toList());
        reckon();
    }

    private void reckon() {
        Fields fields = fields();
        fields.attempt(() -> {
            String document = written();
            Simulation simulation = SimulationDocument.read(document);
            file.keep(document);
            asked.accept(simulation);
        });
        Stream.concat(plans(), memberships()).forEach(PartFields::openWhenRefused);
    }

    /** By the places that they have now: plans and lines come and go. */
    private Fields fields() {
        Fields fields = new Fields();
        fields.add("from", from);
        fields.add("years", years);
        fields.add("index", index);
        fields.add("affordable", affordable);
        fields.add("scenarios", plans);
        fields.add("memberships", memberships);
        fields.add("keys", keys);
        tell(fields, "scenarios", plans.values());
        tell(fields, "memberships", memberships.values());
        List<KeyLine> ways = keys.values();
        for (int i = 0; i < ways.size(); i++) {
            ways.get(i).tell(fields, "keys[" + i + "]");
        }
        return fields;
    }

    private static void tell(Fields fields, String name, List<? extends PartFields> parts) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).tell(fields, name + "[" + i + "]");
        }
    }

    private String written() {
        JsonObjectBuilder question = Json.createObjectBuilder();
        PartFields.put(question, "from", from);
        PartFields.put(question, "years", years);
        PartFields.put(question, "index", index);
        PartFields.put(question, "affordable", affordable);
        JsonArrayBuilder ways = Json.createArrayBuilder();
        keys.values().forEach(key -> ways.add(key.json()));
        return text(question.add("keys", ways)
                .add("scenarios", array(plans()))
                .add("memberships", array(memberships()))
                .build());
    }

    private static JsonArrayBuilder array(Stream<? extends PartFields> parts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.forEach(part -> array.add(part.json()));
        return array;
    }

    private static String text(JsonObject object) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(object);
        }
        return text.toString().strip();
    }
}
