package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.mienskip.admin.shell.Icon;

/**
 * Any number of lines of the same fields, under one heading.
 *
 * @param <V> what a line holds
 */
class KeyRows<V> extends CustomField<List<V>> {
    private static final long serialVersionUID = 1L;

    /**
     * The fields of one line.
     *
     * @param value reads them
     */
    record Line<V>(List<Component> fields, Supplier<V> value) {}

    private final transient Function<V, Line<V>> maker;
    private final transient List<Line<V>> lines = new ArrayList<>();
    private final Div shown = new Div();

    /** @param maker makes a line for a value, or an empty one for null */
    KeyRows(String heading, String add, Function<V, Line<V>> maker) {
        this.maker = maker;
        setLabel(heading);
        Button more = new Button(add, new Icon("plus"), pressed -> {
            Line<V> line = line(null);
            ((Focusable<?>) line.fields().getFirst()).focus();
        });
        more.addThemeVariants(ButtonVariant.SMALL);
        Div all = new Div(shown, more);
        all.addClassName("key-rows");
        add(all);
    }

    private Line<V> line(V value) {
        Line<V> line = maker.apply(value);
        Div row = new Div();
        row.addClassName("key-row");
        line.fields().forEach(row::add);
        Button away = new Button(new Icon("x"), pressed -> {
            lines.remove(line);
            shown.remove(row);
        });
        away.setAriaLabel(t("costs.row.away"));
        away.setTooltipText(t("costs.row.away"));
        row.add(away);
        lines.add(line);
        shown.add(row);
        return line;
    }

    @Override
    protected List<V> generateModelValue() {
        return values();
    }

    /** What stands in the lines, in their order. */
    List<V> values() {
        return lines.stream().map(line -> line.value().get()).toList();
    }

    @Override
    protected void setPresentationValue(List<V> values) {
        lines.clear();
        shown.removeAll();
        if (values != null) {
            values.forEach(this::line);
        }
    }
}
