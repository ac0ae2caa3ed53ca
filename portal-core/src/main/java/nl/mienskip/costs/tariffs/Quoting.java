package nl.mienskip.costs.tariffs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;

/** Reckons one quote, line by line, in the order of the rules. */
final class Quoting {

    private static final String INDEXATION = "indexation";

    private final Tariff tariff;
    private final MemberFacts facts;
    private final Map<TariffRule, QuoteLine> byRule = new LinkedHashMap<>();

    Quoting(Tariff tariff, MemberFacts facts) {
        this.tariff = tariff;
        this.facts = facts;
    }

    Quote quote() {
        Indexation index = tariff.indexation();
        byRule.putAll(lines());
        List<QuoteLine> lines = new ArrayList<>(byRule.values());
        if (index != null && index.settled() != null) {
            lines.add(correction(index));
        }
        Money carried = Money.ZERO;
        Money recurring = recurring(this::recurs);
        if (isHeld()) {
            Money compared = recurring(rule -> recurs(rule) && !begins(rule));
            Money wanted = compared.plus(facts.carried());
            Money within = tariff.band().within(wanted, facts.compared());
            carried = wanted.minus(within);
            lines.add(band(compared, within, carried));
            recurring = recurring.minus(compared).plus(within);
        } else if (!facts.carried().equals(Money.ZERO)) {
            lines.add(bandLine(facts.carried(), List.of(Sentence.of("carried-in", facts.carried()))));
        }
        return new Quote(tariff, facts, lines, sum(lines), recurring, carried);
    }

    /** What the rules that recur ask, whatever the band makes of it. */
    Money recurringByRules() {
        byRule.putAll(lines());
        return recurring(this::recurs);
    }

    private Map<TariffRule, QuoteLine> lines() {
        return lines(
                tariff.indexation() == null ? Fraction.ONE : tariff.indexation().provisionalFactor());
    }

    private Map<TariffRule, QuoteLine> lines(Fraction indexFactor) {
        Map<TariffRule, QuoteLine> reckoned = new LinkedHashMap<>();
        tariff.rules().stream()
                .filter(rule -> rule.appliesTo(facts))
                .sorted(Comparator.comparingInt(Quoting::turn))
                .forEach(rule -> new LineWork(tariff, facts, reckoned, rule, indexFactor)
                        .line()
                        .ifPresent(line -> reckoned.put(rule, line)));
        Map<TariffRule, QuoteLine> lines = new LinkedHashMap<>();
        tariff.rules().stream().filter(reckoned::containsKey).forEach(rule -> lines.put(rule, reckoned.get(rule)));
        return lines;
    }

    /** A discount is bounded by the lines of its services, a levy may be taken of a discount, wherever they stand. */
    private static int turn(TariffRule rule) {
        return switch (rule.price()) {
            case Price.Levy levy -> 2;
            case Price.PackageDiscount discount -> 1;
            default -> 0;
        };
    }

    /** Everything reckoned again with what the index turned out to be, so that minima, maxima and waivers hold there too. */
    private QuoteLine correction(Indexation index) {
        Fraction charged = exact(byRule);
        Fraction exact = exact(lines(index.settledFactor())).minus(charged);
        return new QuoteLine(
                INDEXATION,
                TariffWords.names("line.indexation"),
                exact,
                Money.rounded(exact),
                null,
                List.of(Sentence.of("correction", index.settled(), index.provisional(), charged, exact)));
    }

    private static Fraction exact(Map<TariffRule, QuoteLine> lines) {
        return lines.values().stream().map(QuoteLine::exact).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * A band softens the changes of prices for those who stay: who left, or paid nothing last year for what it still takes, has
     * none to soften, and of a year that is cut a part would be held against a whole.
     */
    private boolean isHeld() {
        return tariff.band() != null
                && facts.isMember()
                && facts.days().areAll()
                && facts.compared().cents() > 0;
    }

    /** What a member takes this year for the first time is no change of the price of what it had. */
    private boolean begins(TariffRule rule) {
        return rule.services().stream().anyMatch(service -> facts.services().get(service) == facts.year());
    }

    private Money recurring(Predicate<TariffRule> counted) {
        return byRule.entrySet().stream()
                .filter(line -> counted.test(line.getKey()))
                .map(line -> line.getValue().amount())
                .reduce(Money.ZERO, Money::plus);
    }

    /** A levy recurs when all do that it is taken of. */
    private boolean recurs(TariffRule rule) {
        return rule.recurs()
                && (!(rule.price() instanceof Price.Levy levy)
                        || tariff.rules().stream()
                                .filter(each -> levy.of().contains(each.code()))
                                .allMatch(TariffRule::recurs));
    }

    private QuoteLine band(Money recurring, Money within, Money carried) {
        ChangeBand band = tariff.band();
        List<Sentence> how = new ArrayList<>();
        if (!facts.carried().equals(Money.ZERO)) {
            how.add(Sentence.of("carried-in", facts.carried()));
        }
        if (!facts.ended().equals(Money.ZERO)) {
            how.add(Sentence.of("band-ended", facts.lastYear(), facts.compared()));
        }
        how.add(Sentence.of("band", recurring, facts.compared(), band.least(), band.most(), within));
        if (!carried.equals(Money.ZERO)) {
            how.add(Sentence.of("carried-on", carried));
        }
        Money adjustment = within.minus(recurring);
        return bandLine(adjustment, how);
    }

    private static QuoteLine bandLine(Money amount, List<Sentence> how) {
        return new QuoteLine(QuoteLine.BAND, TariffWords.names("line.band"), amount.toFraction(), amount, null, how);
    }

    private static Money sum(List<QuoteLine> lines) {
        return lines.stream().map(QuoteLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
