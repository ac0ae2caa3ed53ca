package nl.mienskip.costs.statements;

import jakarta.json.stream.JsonGenerator;
import java.util.Locale;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.kernel.json.JsonFields;

/** How the cooperation stood towards value added tax, in the documents of rounds and statements. Nothing is said where it charged. */
final class VatDocument {

    private static final String EXEMPTION = "exemption";

    private VatDocument() {}

    static void write(JsonGenerator json, VatTreatment treatment) {
        if (!treatment.charges()) {
            json.writeStartObject(EXEMPTION)
                    .write("kind", treatment.kind().name().toLowerCase(Locale.ROOT))
                    .write("ground", treatment.ground())
                    .writeEnd();
        }
    }

    static VatTreatment read(JsonFields fields) {
        return fields.optionalObject(EXEMPTION)
                .map(exemption -> new VatTreatment(
                        Figures.choice(exemption, "kind", VatTreatment.Kind.values(), null), exemption.text("ground")))
                .orElse(VatTreatment.CHARGED);
    }
}
