package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Rows;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.KeyBase;
import nl.mienskip.costs.KeyDocument;
import nl.mienskip.kernel.json.JsonText;

/** A way to divide. Of the richer ones that a file may hold the form shows the name, and keeps them as they are. */
final class KeyLine {

    private enum Kind {
        EQUAL,
        INHABITANTS,
        HYBRID,
        KEPT
    }

    private final DistributionKey given;
    private final Select<Kind> kind = new Select<>();
    private final BigDecimalField base = PartFields.figure("scenarios.key.base", null, () -> {});

    KeyLine(DistributionKey given) {
        this.given = given;
        List<Kind> kinds = new ArrayList<>(List.of(Kind.EQUAL, Kind.INHABITANTS, Kind.HYBRID));
        Kind now = kindOf(given);
        if (now == Kind.KEPT) {
            kinds.add(now);
        }
        kind.setLabel(t("scenarios.key"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(
                each -> each == Kind.KEPT ? PlanWords.of(given) : t("scenarios.key.kind." + each.name()));
        kind.addValueChangeListener(change -> base.setVisible(change.getValue() == Kind.HYBRID));
        kind.setValue(now);
        base.setVisible(now == Kind.HYBRID);
        if (now == Kind.HYBRID && ((DistributionKey.Hybrid) given).base() instanceof KeyBase.Each each) {
            base.setValue(each.amount().toEuros());
        }
    }

    private static Kind kindOf(DistributionKey key) {
        return switch (key) {
            case DistributionKey.Equal equal -> Kind.EQUAL;
            case DistributionKey.Inhabitants inhabitants -> Kind.INHABITANTS;
            case DistributionKey.Hybrid hybrid
            when hybrid.base() instanceof KeyBase.Each && hybrid.variable() instanceof DistributionKey.Inhabitants ->
                Kind.HYBRID;
            default -> Kind.KEPT;
        };
    }

    Rows.Line<KeyLine> row() {
        return new Rows.Line<>(List.of(kind, base), () -> this);
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        switch (kind.getValue()) {
            case EQUAL -> json.add("type", "equal");
            case INHABITANTS -> json.add("type", "inhabitants");
            case HYBRID -> {
                json.add("type", "hybrid")
                        .add("variable", Json.createObjectBuilder().add("type", "inhabitants"));
                PartFields.put(json, "base", base);
            }
            case KEPT -> {
                return JsonText.read(KeyDocument.write(given)).asJsonObject();
            }
        }
        return json.build();
    }

    void tell(Fields fields, String place) {
        fields.add(place + ".type", kind);
        fields.add(place + ".base", base);
    }
}
