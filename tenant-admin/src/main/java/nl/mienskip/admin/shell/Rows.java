package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
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
    private final transient Map<Component, Steps> steps = new HashMap<>();
    private boolean ordered;

    /** The buttons that move a line. */
    private record Steps(Button up, Button down) {}

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

    /** Lets people move lines up and down. */
    public Rows<V> ordered() {
        this.ordered = true;
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
        steps.clear();
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
        row.add(ordered ? acts(row, away) : away);
        lines.put(row, line);
        shown.add(row);
        edges();
        return row;
    }

    private Div acts(Div row, Button away) {
        Button up = step("arrow-up", "shell.rows.up", pressed -> move(row, -1));
        Button down = step("arrow-down", "shell.rows.down", pressed -> move(row, 1));
        steps.put(row, new Steps(up, down));
        Div acts = new Div(up, down, away);
        acts.addClassName("row-acts");
        return acts;
    }

    private static Button step(String icon, String words, ComponentEventListener<ClickEvent<Button>> work) {
        Button step = new Button(new Icon(icon), work);
        step.setAriaLabel(t(words));
        step.setTooltipText(t(words));
        return step;
    }

    /** The focus stays on what was pressed, or goes to its counterpart where the end is reached. */
    private void move(Div row, int by) {
        List<Component> there = rows();
        int to = there.indexOf(row) + by;
        if (to < 0 || to >= there.size()) {
            return;
        }
        int place = shown.indexOf(there.get(to));
        shown.remove(row);
        shown.addComponentAtIndex(place, row);
        edges();
        Steps moved = steps.get(row);
        Button wanted = by < 0 ? moved.up() : moved.down();
        (wanted.isEnabled() ? wanted : by < 0 ? moved.down() : moved.up()).focus();
        changed.run();
    }

    private List<Component> rows() {
        return shown.getChildren().filter(lines::containsKey).toList();
    }

    private void edges() {
        List<Component> there = ordered ? rows() : List.of();
        for (int i = 0; i < there.size(); i++) {
            steps.get(there.get(i)).up().setEnabled(i > 0);
            steps.get(there.get(i)).down().setEnabled(i < there.size() - 1);
        }
    }

    private void takeAway(Div row, Line<V> line) {
        String name = line.name().get();
        Div strip = gone(name.isBlank() ? t("shell.rows.gone") : t("shell.rows.gone.named", name), undone -> {
            shown.replace(undone, row);
            edges();
            focus(row);
            changed.run();
        });
        shown.replace(row, strip);
        edges();
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
