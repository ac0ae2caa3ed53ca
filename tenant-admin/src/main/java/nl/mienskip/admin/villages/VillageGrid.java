package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.RouterLink;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;

/** The list of villages: reads from the server what is scrolled to. */
class VillageGrid extends Grid<VillageRow> {
    private static final long serialVersionUID = 1L;

    /** Told when the reader sorts by another column. */
    interface Sorted extends Serializable {
        void by(VillageColumn column, boolean descending);
    }

    private final Map<VillageColumn, Column<VillageRow>> columns = new EnumMap<>(VillageColumn.class);
    private VillageQuery query;

    VillageGrid(VillageRows rows, Sorted sorted) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("tall");
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(t("villages.nothing"));
        column(VillageColumn.NAME, addComponentColumn(VillageGrid::link))
                .setFrozen(true)
                .setAutoWidth(false)
                .setWidth("9.5rem")
                .setFlexGrow(2);
        column(
                VillageColumn.STATUS,
                addComponentColumn(row -> new StatusBadge(row.tenant().status())));
        number(
                VillageColumn.INHABITANTS,
                addColumn(row -> Figures.whole(row.tenant().inhabitants())));
        number(VillageColumn.MEMBERS, addColumn(row -> row.members() == null ? "" : Figures.whole(row.members())));
        column(VillageColumn.PUBLISHED, addColumn(VillageGrid::published));
        if (ActorContext.current().may(Right.USAGE_READ)) {
            number(VillageColumn.REQUESTS, addColumn(row -> Figures.whole(row.requests())));
        }
        setDataProvider(DataProvider.fromCallbacks(
                asked -> rows.page(query, asked.getOffset(), asked.getLimit()), asked -> rows.count(query)));
        addSortListener(event -> event.getSortOrder().stream()
                .findFirst()
                .ifPresentOrElse(
                        order -> sorted.by(of(order.getSorted()), order.getDirection() == SortDirection.DESCENDING),
                        () -> sorted.by(VillageColumn.NAME, false)));
    }

    private Column<VillageRow> column(VillageColumn name, Column<VillageRow> column) {
        column.setHeader(t("villages.column." + name.key()))
                .setKey(name.key())
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(1);
        columns.put(name, column);
        return column;
    }

    private void number(VillageColumn name, Column<VillageRow> column) {
        column(name, column).setTextAlign(ColumnTextAlign.END);
    }

    private static String published(VillageRow row) {
        if (row.vitals() == null) {
            return "";
        }
        return row.lastPublishedAt() == null ? t("villages.never") : Moments.day(row.lastPublishedAt());
    }

    private static RouterLink link(VillageRow row) {
        return VillageView.link(row.tenant());
    }

    private VillageColumn of(Column<VillageRow> column) {
        return VillageColumn.of(column.getKey()).orElseThrow();
    }

    VillageQuery query() {
        return query;
    }

    /** Shows what is asked for; whether there is anything. */
    boolean show(VillageQuery asked) {
        boolean otherOrder = query == null || query.sort() != asked.sort() || query.descending() != asked.descending();
        query = asked;
        if (otherOrder && columns.containsKey(asked.sort())) {
            sort(List.of(new GridSortOrder<>(
                    columns.get(asked.sort()),
                    asked.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
        getDataProvider().refreshAll();
        return getDataProvider().size(new Query<>()) > 0;
    }
}
