package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.statements.StatementFilter;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.csv.Csv;

/** The statements of a list for a spreadsheet. */
final class StatementsCsv {

    private static final int ALL = 100_000;

    private StatementsCsv() {}

    static Csv of(Statements statements, StatementFilter filter) {
        Csv csv = new Csv(Site.language().locale())
                .line(
                        t("statements.number"),
                        t("statements.participant"),
                        t("statements.round"),
                        t("statements.issued"),
                        t("statements.due"),
                        t("statements.net"),
                        t("statements.total"),
                        t("statements.paid"),
                        t("statements.left"),
                        t("statements.status"));
        statements
                .find(filter, 1, ALL)
                .items()
                .forEach(row -> csv.line(
                        row.number(),
                        row.name(),
                        RoundWords.of(row.round()),
                        row.issued(),
                        row.due(),
                        row.net().toEuros(),
                        row.total().toEuros(),
                        row.paid().toEuros(),
                        row.left().toEuros(),
                        Texts.name("statements", row.status())));
        return csv;
    }
}
