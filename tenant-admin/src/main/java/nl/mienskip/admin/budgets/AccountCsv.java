package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.budgets.AccountView;
import nl.mienskip.kernel.csv.Csv;

/** The account of a year for a spreadsheet: a line for each of its lines. */
final class AccountCsv {

    private AccountCsv() {}

    static Csv of(AccountView account) {
        Csv csv = new Csv(Site.language().locale())
                .line(
                        t("budgets.year"),
                        t("budgets.kind"),
                        t("budgets.heading"),
                        t("budgets.description"),
                        t("budgets.planned"),
                        t("budgets.actual"),
                        t("budgets.left"),
                        t("budgets.achieved"));
        account.budget()
                .lines()
                .forEach(line -> csv.line(
                        line.year(),
                        LineWords.of(line.kind()),
                        line.heading(),
                        line.description(),
                        line.amount().toEuros(),
                        line.actual().toEuros(),
                        line.left().toEuros(),
                        line.achieved()));
        return csv;
    }
}
