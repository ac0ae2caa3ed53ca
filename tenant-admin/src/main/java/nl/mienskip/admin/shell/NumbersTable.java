package nl.mienskip.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table of amounts or figures: the first of each line names it. Scrolls by itself where the page is too narrow. */
public class NumbersTable extends Div {
    private static final long serialVersionUID = 1L;

    /** As long as an amount or a day in words is. */
    private static final int SHORT = 24;

    private final NativeTableBody body = new NativeTableBody();
    private final int columns;
    private int marked = -1;

    /**
     * @param name what the table is about, for who cannot see where it stands
     * @param columns what each column is about, that of the names too
     */
    public NumbersTable(String name, List<String> columns) {
        this.columns = columns.size();
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(name);
        caption.addClassName("visually-hidden");
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> head.add(header(new Span(column), "col")));
        NativeTable table = new NativeTable(caption, new NativeTableHeader(head), body);
        table.addClassNames("numbers", "wide");
        add(table);
        addClassName("scrolls");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
    }

    /** Marks a column, counted from the names at 0, in the lines that follow. */
    public NumbersTable mark(int column) {
        this.marked = column;
        return this;
    }

    /** Begins a group of lines. */
    public NumbersTable group(String words) {
        NativeTableHeaderCell cell = header(new Span(words), "colgroup");
        cell.getElement().setAttribute("colspan", String.valueOf(columns));
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName("group");
        body.add(row);
        return this;
    }

    /** Adds a line of sums. */
    public NumbersTable sum(String name, List<String> cells) {
        return row("sum", new Span(name), cells);
    }

    /** Adds a line: what it is about, and its cells. */
    public NumbersTable line(Component name, List<String> cells) {
        return row("", name, cells);
    }

    private NumbersTable row(String kind, Component name, List<String> cells) {
        NativeTableRow row = new NativeTableRow(header(name, "row"));
        row.setClassName(kind);
        for (int i = 0; i < cells.size(); i++) {
            NativeTableCell cell = new NativeTableCell(cells.get(i));
            cell.setClassName("marked", i + 1 == marked);
            cell.setClassName("short", cells.get(i).length() <= SHORT);
            row.add(cell);
        }
        body.add(row);
        return this;
    }

    private static NativeTableHeaderCell header(Component words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
