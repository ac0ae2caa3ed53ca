package nl.mienskip.costs.statements;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.PreviewLine;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.QuoteLine;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.tenants.Language;

/** What a member owes for a year, as lines. */
final class Charging {

    private Charging() {}

    /** What it owes by a tariff. */
    static List<TargetLine> by(Quote quote, VatTreatment treatment) {
        return quote.lines().stream()
                .map(line -> target(quote.tariff(), line, treatment))
                .toList();
    }

    private static TargetLine target(Tariff tariff, QuoteLine line, VatTreatment treatment) {
        return new TargetLine(
                new LineKey(LineKey.Source.TARIFF, line.rule(), treatment.on(tariff.vat(line.rule()))),
                line.names(),
                line::words,
                line.amount());
    }

    /** What it owes of a pool. */
    static TargetLine of(PreviewLine line, VatTreatment treatment) {
        return new TargetLine(
                new LineKey(
                        LineKey.Source.POOL,
                        line.pool().code(),
                        treatment.on(line.pool().vat())),
                line.pool().names(),
                line::words,
                line.share().amount());
    }

    static Map<Language, List<String>> inEach(Function<Language, List<String>> words) {
        return Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), words));
    }
}
