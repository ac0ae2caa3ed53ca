package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.KeyOutcome;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolComparison;
import nl.mienskip.costs.Share;
import nl.mienskip.kernel.csv.Csv;

/** The four keys side by side for a spreadsheet: a line for each pool and participant. */
final class ComparisonCsv {

    private ComparisonCsv() {}

    static Csv of(CostComparison comparison) {
        Csv csv = new Csv(Site.language().locale());
        List<Object> columns = new ArrayList<>(List.of(t("costs.year"), t("costs.pool"), t("costs.participant")));
        KeyWords.TYPES.forEach(type -> columns.add(KeyWords.of(type)));
        columns.add(t("costs.column.preview"));
        csv.line(columns.toArray());
        comparison
                .pools()
                .forEach(pool -> comparison.payers().forEach(payer -> csv.line(cells(comparison, pool, payer))));
        return csv;
    }

    private static Object[] cells(CostComparison comparison, PoolComparison pool, Payer payer) {
        List<Object> cells =
                new ArrayList<>(List.of(comparison.year(), pool.pool().name(Site.language()), payer.name()));
        KeyWords.TYPES.forEach(type -> cells.add(amount(pool.by(type), payer)));
        cells.add(amount(pool.chosen(), payer));
        return cells.toArray();
    }

    private static Object amount(KeyOutcome outcome, Payer payer) {
        return outcome.share(payer.participantId())
                .map(Share::amount)
                .<Object>map(amount -> amount.toEuros())
                .orElse("");
    }
}
