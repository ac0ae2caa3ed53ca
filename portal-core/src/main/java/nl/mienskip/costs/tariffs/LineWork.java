package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.mienskip.costs.Brackets;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;

/** Reckons what one rule asks of a member, and notes each step. */
final class LineWork {

    private static final String FACTS = "facts.";

    private final Tariff tariff;
    private final MemberFacts facts;
    private final Map<TariffRule, QuoteLine> before;
    private final TariffRule rule;
    private final Fraction indexFactor;
    private final List<Sentence> how = new ArrayList<>();

    /**
     * @param before the lines that were reckoned before this one
     * @param indexFactor what indexed prices are multiplied with
     */
    LineWork(
            Tariff tariff,
            MemberFacts facts,
            Map<TariffRule, QuoteLine> before,
            TariffRule rule,
            Fraction indexFactor) {
        this.tariff = tariff;
        this.facts = facts;
        this.before = before;
        this.rule = rule;
        this.indexFactor = indexFactor;
    }

    /** Empty for a levy on lines that this member has not. */
    Optional<QuoteLine> line() {
        if (rule.price() instanceof Price.Levy levy) {
            return taxed(levy).isEmpty() ? Optional.empty() : Optional.of(levy(levy));
        }
        return Optional.of(line(
                waived(
                        rule.price() instanceof Price.PackageDiscount
                                ? atMostTheServices(byDay(rule, inhabitants -> indexed(price(inhabitants))))
                                : byDay(rule, inhabitants -> limited(indexed(price(inhabitants))))),
                null));
    }

    /** @param year what a whole year with so many inhabitants comes to */
    private Fraction byDay(TariffRule of, Function<BigDecimal, Fraction> year) {
        return new DayCount(facts.year(), how).sum(of.stays(facts), year);
    }

    private QuoteLine line(Fraction exact, Money contained) {
        return new QuoteLine(rule.code(), rule.names(), exact, Money.rounded(exact), contained, how);
    }

    private Fraction price(BigDecimal inhabitants) {
        return switch (rule.price()) {
            case Price.PerMember price -> {
                tell("per-member", price.amount());
                yield price.amount().toFraction();
            }
            case Price.PerInhabitant price -> perInhabitant(price, price.rate(), inhabitants);
            case Price.ByBracket price -> bracketed(price.table(), inhabitants);
            case Price.PerUnit price -> metered(price);
            case Price.PerHour price -> {
                BigDecimal hours = required(facts.hours().get(rule.code()), FACTS + "hours." + rule.code());
                Fraction amount = Exact.product(price.rate(), hours);
                tell("hours", hours, new Sentence.Rate(price.rate()), amount);
                yield amount;
            }
            case Price.ActualCost price -> actual(price);
            case Price.PackageDiscount price -> {
                tell("discount");
                yield bracketed(price.table(), inhabitants).negated();
            }
            case Price.Levy levy -> throw new IllegalStateException("a levy is reckoned from other lines");
        };
    }

    private Fraction perInhabitant(Price.PerInhabitant price, BigDecimal rate, BigDecimal inhabitants) {
        long all = inhabitants.longValueExact();
        long counted = price.counted(all);
        if (counted < all) {
            tell("capped", counted, all);
        }
        Fraction amount = Exact.product(rate, BigDecimal.valueOf(counted));
        tell("per-inhabitant", new Sentence.Rate(rate), counted, amount);
        return amount;
    }

    private Fraction bracketed(Brackets table, BigDecimal quantity) {
        Fraction sum = Fraction.ZERO;
        for (Brackets.Part part : table.parts(quantity)) {
            Brackets.Bracket bracket = table.list().get(part.index());
            tell(bracket, part, TariffWords.range(table, part.index()));
            sum = sum.plus(part.amount());
        }
        return sum;
    }

    private void tell(Brackets.Bracket bracket, Brackets.Part part, Sentence range) {
        Sentence.Rate rate = new Sentence.Rate(bracket.perUnit());
        if (bracket.perUnit().signum() == 0) {
            tell("bracket-fixed", range, bracket.fixed());
        } else if (bracket.fixed().equals(Money.ZERO)) {
            tell("bracket-rate", range, rate, part.quantity(), part.amount());
        } else {
            tell("bracket", range, rate, part.quantity(), bracket.fixed(), part.amount());
        }
    }

    private Fraction metered(Price.PerUnit price) {
        BigDecimal used = required(
                facts.usage().get(price.meter()),
                FACTS + "usage." + price.meter().apiName());
        BigDecimal counted = used.subtract(price.allowance()).max(BigDecimal.ZERO);
        if (price.allowance().signum() > 0) {
            tell("allowance", used, price.allowance(), counted);
        }
        return bracketed(price.table(), counted);
    }

    private Fraction actual(Price.ActualCost price) {
        Money paid = required(facts.actualCosts().get(rule.code()), FACTS + "actualCosts." + rule.code());
        tell("actual", paid);
        Fraction amount = Exact.times(paid.toFraction(), Exact.plusPercent(price.surcharge()));
        if (price.surcharge().signum() > 0) {
            tell("surcharge", price.surcharge(), amount);
        }
        return amount;
    }

    private QuoteLine levy(Price.Levy levy) {
        Fraction amount = levy.rateDecimals() == null ? levyOnLines(levy) : levyOnRate(levy);
        if (!levy.within()) {
            return line(waived(limited(amount)), null);
        }
        tell(
                "contained",
                new Sentence.Names(
                        taxed(levy).stream().map(line -> line.getKey().names()).toList()));
        if (rule.isWaivedFor(facts)) {
            tell("given-back");
            return line(amount.negated(), null);
        }
        return line(Fraction.ZERO, Money.rounded(amount));
    }

    private Fraction levyOnLines(Price.Levy levy) {
        Fraction base =
                taxed(levy).stream().map(line -> line.getValue().exact()).reduce(Fraction.ZERO, Fraction::plus);
        Fraction amount = Exact.times(base, Exact.percent(levy.percentage()));
        tell("levy", levy.percentage(), base, amount);
        return amount;
    }

    private Fraction levyOnRate(Price.Levy levy) {
        TariffRule base = taxed(levy).getFirst().getKey();
        Price.PerInhabitant price = (Price.PerInhabitant) base.price();
        Fraction full = Exact.times(Exact.of(price.rate()), base.indexed() ? indexFactor : Fraction.ONE);
        BigDecimal rate = Exact.times(full, Exact.percent(levy.percentage())).rounded(levy.rateDecimals());
        tell("levy-rate", levy.percentage(), full, new Sentence.Rate(rate));
        return byDay(base, inhabitants -> perInhabitant(price, rate, inhabitants));
    }

    private List<Map.Entry<TariffRule, QuoteLine>> taxed(Price.Levy levy) {
        return before.entrySet().stream()
                .filter(line -> levy.of().contains(line.getKey().code()))
                .toList();
    }

    private Fraction indexed(Fraction amount) {
        if (!rule.indexed() || indexFactor.equals(Fraction.ONE)) {
            return amount;
        }
        Fraction indexed = Exact.times(amount, indexFactor);
        tell("indexed", tariff.indexation().provisional(), indexed);
        return indexed;
    }

    private Fraction limited(Fraction amount) {
        Fraction limited = rule.limited(amount);
        int moved = limited.compareTo(amount);
        if (moved != 0) {
            tell(moved > 0 ? "minimum" : "maximum", moved > 0 ? rule.minimum() : rule.maximum());
        }
        return limited;
    }

    /** Who takes a package never gets money for it. */
    private Fraction atMostTheServices(Fraction discount) {
        Fraction services = before.entrySet().stream()
                .filter(line -> !Collections.disjoint(line.getKey().services(), rule.services()))
                .map(line -> line.getValue().exact())
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction most = services.signum() < 0 ? Fraction.ZERO : services.negated();
        if (discount.compareTo(most) >= 0) {
            return discount;
        }
        tell("discount-bounded", most.negated());
        return most;
    }

    private Fraction waived(Fraction amount) {
        if (!rule.isWaivedFor(facts)) {
            return amount;
        }
        tell("waived");
        return Fraction.ZERO;
    }

    private static <V> V required(V fact, String place) {
        if (fact == null) {
            throw new InvalidInput(place, "tariff.fact-missing", "a rule that this member meets needs " + place);
        }
        return fact;
    }

    private void tell(String key, Object... figures) {
        how.add(Sentence.of(key, figures));
    }
}
