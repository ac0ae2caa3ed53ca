package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.PayerPreview;
import nl.mienskip.costs.PreviewLine;
import nl.mienskip.kernel.csv.Csv;

/** A preview for a spreadsheet: a line for each pool, with what is needed to compute it again. */
final class PreviewCsv {

    private PreviewCsv() {}

    static Csv of(PayerPreview preview) {
        Csv csv = new Csv(Site.language().locale())
                .line(
                        t("costs.year"),
                        t("costs.participant"),
                        t("costs.pool"),
                        t("costs.amount"),
                        t("costs.key"),
                        t("costs.participants"),
                        t("costs.weight"),
                        t("costs.weights"),
                        t("costs.quota"),
                        t("costs.adjustment"),
                        t("costs.share"));
        preview.lines().forEach(line -> add(csv, preview, line));
        return csv.line(t("costs.preview.note"));
    }

    private static void add(Csv csv, PayerPreview preview, PreviewLine line) {
        csv.line(
                preview.year(),
                preview.payer().name(),
                line.pool().name(Site.language()),
                line.pool().amount().toEuros(),
                KeyWords.of(line.pool().key()),
                line.participants(),
                line.weight().toString(),
                line.weights().toString(),
                line.share() == null ? "" : line.share().quota(),
                line.share() == null ? "" : line.share().adjustment(),
                line.share() == null ? "" : line.share().amount().toEuros());
    }
}
