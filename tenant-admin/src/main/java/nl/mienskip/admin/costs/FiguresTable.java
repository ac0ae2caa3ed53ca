package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.Payer;
import nl.mienskip.usage.Meter;

/** The figures that participants are weighed by: inhabitants, and the use of each meter that a pool counts. */
class FiguresTable extends NumbersTable {
    private static final long serialVersionUID = 1L;

    FiguresTable(CostComparison comparison) {
        super(t("costs.figures"), columns(meters(comparison)));
        List<Meter> meters = meters(comparison);
        comparison.payers().forEach(payer -> line(name(payer), cells(payer, meters)));
        List<String> sums = new ArrayList<>();
        sums.add(Figures.whole(
                comparison.payers().stream().mapToLong(Payer::inhabitants).sum()));
        meters.forEach(meter -> sums.add(Figures.whole(comparison.payers().stream()
                .mapToLong(payer -> payer.usage(meter))
                .sum())));
        line(new Span(t("costs.sum")), sums);
    }

    private static Anchor name(Payer payer) {
        return new Anchor("participants/" + payer.participantId(), payer.name());
    }

    private static List<Meter> meters(CostComparison comparison) {
        return comparison.pools().stream()
                .map(pool -> pool.pool().meter())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> columns(List<Meter> meters) {
        List<String> columns = new ArrayList<>(List.of(t("costs.participant"), t("costs.inhabitants")));
        meters.forEach(meter -> columns.add(Meters.nameWithUnit(meter)));
        return columns;
    }

    private static List<String> cells(Payer payer, List<Meter> meters) {
        List<String> cells = new ArrayList<>(List.of(Figures.whole(payer.inhabitants())));
        meters.forEach(meter -> cells.add(Figures.whole(payer.usage(meter))));
        return cells;
    }
}
