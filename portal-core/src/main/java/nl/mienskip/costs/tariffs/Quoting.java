package nl.mienskip.costs.tariffs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;

/** Reckons one quote, line by line, in the order of the rules. */
final class Quoting {

    private static final String INDEXATION = "indexation";
    private static final String BAND = "band";

    private final Tariff tariff;
    private final MemberFacts facts;
    private final Map<TariffRule, QuoteLine> byRule = new LinkedHashMap<>();

    Quoting(Tariff tariff, MemberFacts facts) {
        this.tariff = tariff;
        this.facts = facts;
    }

    Quote quote() {
        tariff.rules().stream()
                .filter(rule -> rule.appliesTo(facts))
                .forEach(rule ->
                        new LineWork(tariff, facts, byRule, rule).line().ifPresent(line -> byRule.put(rule, line)));
        List<QuoteLine> lines = new ArrayList<>(byRule.values());
        if (tariff.indexation() != null && tariff.indexation().settled() != null) {
            lines.add(correction(tariff.indexation()));
        }
        Money carried = facts.carried();
        if (tariff.band() != null && facts.lastYear() != null) {
            Money recurring = recurring();
            Money wanted = recurring.plus(carried);
            Money within = tariff.band().within(wanted, facts.lastYear());
            carried = wanted.minus(within);
            lines.add(band(recurring, within, carried));
        }
        return new Quote(tariff, facts, lines, sum(lines), carried);
    }

    private QuoteLine correction(Indexation indexation) {
        Fraction indexed = byRule.entrySet().stream()
                .filter(line -> line.getKey().indexed())
                .map(line -> line.getValue().exact())
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction exact = indexation.correction(indexed);
        return new QuoteLine(
                INDEXATION,
                TariffWords.names("line.indexation"),
                exact,
                Money.rounded(exact),
                null,
                List.of(Sentence.of("correction", indexation.settled(), indexation.provisional(), indexed, exact)));
    }

    private Money recurring() {
        return byRule.entrySet().stream()
                .filter(line -> line.getKey().recurs())
                .map(line -> line.getValue().amount())
                .reduce(Money.ZERO, Money::plus);
    }

    private QuoteLine band(Money recurring, Money within, Money carried) {
        ChangeBand band = tariff.band();
        List<Sentence> how = new ArrayList<>();
        if (!facts.carried().equals(Money.ZERO)) {
            how.add(Sentence.of("carried-in", facts.carried()));
        }
        how.add(Sentence.of("band", recurring, facts.lastYear(), band.least(), band.most(), within));
        if (!carried.equals(Money.ZERO)) {
            how.add(Sentence.of("carried-on", carried));
        }
        Money adjustment = within.minus(recurring);
        return new QuoteLine(BAND, TariffWords.names("line.band"), adjustment.toFraction(), adjustment, null, how);
    }

    private static Money sum(List<QuoteLine> lines) {
        return lines.stream().map(QuoteLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
