package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import nl.mienskip.costs.invoices.Vat;

/** Rates of tax in words. */
final class Rates {

    private Rates() {}

    static String of(Vat vat) {
        return vat.exempt() ? t("statements.exempt") : t("statements.percent", vat.percent());
    }
}
