package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.FileUpload;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.scenarios.Simulation;
import nl.mienskip.costs.scenarios.SimulationDocument;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonText;

/** What is asked: years, index and an affordable share in fields of their own, the plans themselves as a document. */
class PlanForm extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 256 * 1024;

    private final Fields fields = new Fields();
    private final IntegerField from = fields.add("from", new IntegerField(t("scenarios.from")));
    private final IntegerField years = fields.add("years", new IntegerField(t("scenarios.years")));
    private final BigDecimalField index = fields.add("index", new BigDecimalField(t("scenarios.index")));
    private final BigDecimalField affordable = fields.add("affordable", new BigDecimalField(t("scenarios.affordable")));
    private final TextArea document = fields.add("document", new TextArea(t("scenarios.document")));
    private final Details plans = new Details(t("scenarios.plans"));

    /** @param asked is given the question, first that of the example */
    PlanForm(Consumer<Simulation> asked) {
        index.setLocale(Site.language().locale());
        affordable.setLocale(Site.language().locale());
        from.setRequiredIndicatorVisible(true);
        years.setRequiredIndicatorVisible(true);
        document.setWidthFull();
        document.setMaxHeight("30rem");
        document.addClassName("code");
        plans.add(
                new Paragraph(t("scenarios.document.line")),
                new FileUpload(
                        t("scenarios.file"),
                        ".json",
                        MOST_BYTES,
                        file -> read(new String(file, StandardCharsets.UTF_8), asked)),
                document);
        Button reckon = new Button(
                t("scenarios.reckon"), new Icon("check"), pressed -> attempt(() -> asked.accept(question())));
        reckon.addThemeVariants(ButtonVariant.PRIMARY);
        Button example = new Button(
                t("scenarios.example"),
                new Icon("undo-2"),
                pressed -> attempt(() -> read(SimulationDocument.EXAMPLE, asked)));
        Div actions = new Div(reckon, example);
        actions.addClassName("form-actions");
        add(new FormLayout(from, years, index, affordable), plans, actions);
        read(SimulationDocument.EXAMPLE, asked);
    }

    private void read(String text, Consumer<Simulation> asked) {
        Simulation simulation = SimulationDocument.read(text);
        from.setValue(simulation.from());
        years.setValue(simulation.years());
        index.setValue(simulation.index());
        affordable.setValue(
                simulation.affordable() == null ? null : simulation.affordable().toEuros());
        document.setValue(text);
        asked.accept(simulation);
    }

    /** What is wrong in a place that has no field of its own is told at the document, with its place. */
    private void attempt(Runnable work) {
        fields.attempt(() -> {
            try {
                work.run();
            } catch (InvalidInput refused) {
                if (fields.has(refused.field())) {
                    throw refused;
                }
                plans.setOpened(true);
                throw new InvalidInput(
                        "document",
                        "scenario.document",
                        refused.field() + ": " + refused.getMessage(),
                        refused.field(),
                        refused.getMessage());
            }
        });
    }

    private Simulation question() {
        fields.require("from", from.getValue() != null);
        fields.require("years", years.getValue() != null);
        JsonObjectBuilder asked = Json.createObjectBuilder(
                        JsonText.read(document.getValue()).asJsonObject())
                .add("from", from.getValue())
                .add("years", years.getValue())
                .add("index", text(index.getValue() == null ? BigDecimal.ZERO : index.getValue()))
                .remove("affordable");
        if (affordable.getValue() != null) {
            asked.add("affordable", text(affordable.getValue()));
        }
        String written = written(asked.build());
        Simulation simulation = SimulationDocument.read(written);
        document.setValue(written);
        return simulation;
    }

    private static String text(BigDecimal figure) {
        return figure.toPlainString();
    }

    private static String written(JsonObject object) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(object);
        }
        return text.toString().strip();
    }
}
