package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Any number of lines of the same fields, under one heading. What is taken away can be put back where it stood.
 *
 * @param <V> what a line holds
 */
public class Rows<V> extends CustomField<List<V>> {
    private static final long serialVersionUID = 1L;

    /**
     * The fields of one line.
     *
     * @param value reads them
     * @param name what to call the line when it was taken away; may be empty
     */
    public record Line<V>(List<Component> fields, Supplier<V> value, Supplier<String> name) {

        /** A line without a name. */
        public Line(List<Component> fields, Supplier<V> value) {
            this(fields, value, () -> "");
        }
    }

    private final transient Function<V, Line<V>> maker;
    private final transient Map<Component, Line<V>> lines = new HashMap<>();
    private final Div shown = new Div();
    private final Button more;
    private transient Runnable changed = () -> {};

    /** @param maker makes a line for a value, or an empty one for null */
    public Rows(String heading, String add, Function<V, Line<V>> maker) {
        super(List.of(), true); // lines are read when they are asked for: while one is typed it cannot be read
        this.maker = maker;
        setLabel(heading);
        more = new Button(add, new Icon("plus"), pressed -> {
            focus(row(null));
            changed.run();
        });
        more.addThemeVariants(ButtonVariant.SMALL);
        Div all = new Div(shown, more);
        all.addClassName("key-rows");
        add(all);
    }

    /** @param changed told when a line came or went */
    public Rows<V> onChange(Runnable changed) {
        this.changed = changed;
        return this;
    }

    /** What stands in the lines, in their order. */
    public List<V> values() {
        return shown.getChildren()
                .map(lines::get)
                .filter(Objects::nonNull)
                .map(line -> line.value().get())
                .toList();
    }

    /** Has these lines and no others. */
    public void fill(List<V> values) {
        lines.clear();
        shown.removeAll();
        values.forEach(this::row);
        changed.run();
    }

    /** As {@link #fill}, and those before can be put back. */
    public void replace(List<V> values) {
        List<V> before = values();
        fill(values);
        shown.addComponentAsFirst(gone(t("shell.rows.replaced"), strip -> {
            fill(before);
            more.focus();
        }));
    }

    private Div row(V value) {
        Line<V> line = maker.apply(value);
        Div row = new Div();
        row.addClassName("key-row");
        line.fields().forEach(row::add);
        Button away = new Button(new Icon("x"), pressed -> takeAway(row, line));
        away.setAriaLabel(t("shell.rows.away"));
        away.setTooltipText(t("shell.rows.away"));
        row.add(away);
        lines.put(row, line);
        shown.add(row);
        return row;
    }

    private void takeAway(Div row, Line<V> line) {
        String name = line.name().get();
        Div strip = gone(name.isBlank() ? t("shell.rows.gone") : t("shell.rows.gone.named", name), undone -> {
            shown.replace(undone, row);
            focus(row);
            changed.run();
        });
        shown.replace(row, strip);
        strip.getChildren().skip(1).map(Focusable.class::cast).forEach(Focusable::focus);
        changed.run();
    }

    private static Div gone(String words, Consumer<Div> undo) {
        Div strip = new Div(new Span(words));
        strip.addClassName("row-gone");
        Button back = new Button(t("shell.rows.back"), new Icon("undo-2"), pressed -> undo.accept(strip));
        back.addThemeVariants(ButtonVariant.SMALL);
        strip.add(back);
        return strip;
    }

    private static void focus(Div row) {
        if (row.getChildren().findFirst().orElseThrow() instanceof Focusable<?> first) {
            first.focus();
        }
    }

    @Override
    protected List<V> generateModelValue() {
        return values();
    }

    @Override
    protected void setPresentationValue(List<V> values) {
        fill(values == null ? List.of() : values);
    }
}
