package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;

/** What each participant would pay in all, if every pool went by this key, and in the preview. */
class TotalsTable extends NumbersTable {
    private static final long serialVersionUID = 1L;

    TotalsTable(CostComparison comparison) {
        super(t("costs.together", String.valueOf(comparison.year())), columns());
        mark(KeyWords.TYPES.size() + 1);
        comparison
                .payers()
                .forEach(payer -> line(PreviewView.link(payer, comparison.year()), cells(comparison, payer)));
        line(new Span(t("costs.sum")), sums(comparison));
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(t("costs.participant")));
        KeyWords.TYPES.forEach(type -> columns.add(t("costs.all", KeyWords.of(type))));
        columns.add(t("costs.column.preview"));
        return columns;
    }

    private static List<String> cells(CostComparison comparison, Payer payer) {
        List<String> cells = new ArrayList<>();
        KeyWords.TYPES.forEach(type -> cells.add(words(comparison.total(type, payer.participantId()))));
        cells.add(words(comparison.preview(payer.participantId())));
        return cells;
    }

    private static List<String> sums(CostComparison comparison) {
        List<String> cells = new ArrayList<>();
        KeyWords.TYPES.forEach(type -> cells.add(words(sum(comparison.payers().stream()
                .map(payer -> comparison.total(type, payer.participantId()))
                .toList()))));
        cells.add(words(sum(comparison.payers().stream()
                .map(payer -> comparison.preview(payer.participantId()))
                .toList())));
        return cells;
    }

    /** Empty when one of them is: a part would look like the whole. */
    private static Optional<Money> sum(List<Optional<Money>> parts) {
        return parts.stream()
                .reduce((one, other) -> one.flatMap(so -> other.map(so::plus)))
                .flatMap(sum -> sum);
    }

    static String words(Optional<Money> amount) {
        return amount.map(Euros::of).orElse(t("costs.notPossible"));
    }
}
