package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.statements.RoundView;

/** What was issued in a year, round by round. */
class RoundsTable extends NumbersTable {
    private static final long serialVersionUID = 1L;

    RoundsTable(List<RoundView> rounds) {
        super(
                t("statements.rounds.table"),
                List.of(
                        t("statements.round"),
                        t("statements.issued"),
                        t("statements.by"),
                        t("statements.count"),
                        t("statements.net"),
                        t("statements.total")));
        rounds.forEach(round -> line(
                new Span(RoundWords.of(round.round())),
                List.of(
                        Moments.day(round.issued()),
                        round.by(),
                        Figures.whole(round.statements()),
                        Euros.of(round.net()),
                        Euros.of(round.total()))));
    }
}
