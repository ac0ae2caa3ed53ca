package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.costs.statements.StatementFilter;
import nl.mienskip.costs.statements.StatementRow;
import nl.mienskip.costs.statements.Statements;

/** The list of statements: reads from the server what is scrolled to. */
class StatementGrid extends Grid<StatementRow> {
    private static final long serialVersionUID = 1L;

    private transient StatementFilter filter;

    StatementGrid(Statements statements) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("tall");
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(t("statements.nothing"));
        addComponentColumn(row -> new Anchor(StatementsView.PATH + "/" + row.number(), row.number()))
                .setHeader(t("statements.number"))
                .setFrozen(true)
                .setAutoWidth(true);
        addColumn(StatementRow::name)
                .setHeader(t("statements.participant"))
                .setWidth("11rem")
                .setFlexGrow(2);
        addColumn(row -> RoundWords.of(row.round()))
                .setHeader(t("statements.round"))
                .setWidth("9rem");
        addColumn(row -> Moments.day(row.due())).setHeader(t("statements.due")).setAutoWidth(true);
        addColumn(row -> Euros.of(row.total()))
                .setHeader(t("statements.total"))
                .setAutoWidth(true)
                .setTextAlign(ColumnTextAlign.END);
        addColumn(row -> Euros.of(row.left()))
                .setHeader(t("statements.left"))
                .setAutoWidth(true)
                .setTextAlign(ColumnTextAlign.END);
        addComponentColumn(row -> RoundWords.badge(row.status()))
                .setHeader(t("statements.status"))
                .setAutoWidth(true);
        setDataProvider(DataProvider.fromCallbacks(
                asked -> statements.find(filter, asked.getPage() + 1, asked.getPageSize()).items().stream(),
                asked -> (int) statements.find(filter, 1, 1).total()));
    }

    /** Shows what is asked for; whether there is anything. */
    boolean show(StatementFilter asked) {
        filter = asked;
        getDataProvider().refreshAll();
        return getDataProvider().size(new Query<>()) > 0;
    }
}
