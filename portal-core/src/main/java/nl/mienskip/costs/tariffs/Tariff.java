package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.costs.Brackets;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Fraction;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;

/**
 * A list of prices for one year: rules that are added up.
 *
 * @param services what a member can take
 * @param rules in the order of the lines on a quote
 * @param indexation null when prices follow no index
 * @param band null when the change from year to year is not limited
 * @param vat percent that comes on the amounts of rules that have none of their own; null for the standard rate
 */
public record Tariff(
        int year,
        Map<Language, String> names,
        List<Service> services,
        List<TariffRule> rules,
        Indexation indexation,
        ChangeBand band,
        BigDecimal vat) {

    /** The Dutch standard rate of value added tax. */
    public static final BigDecimal STANDARD_VAT = BigDecimal.valueOf(21);

    public Tariff {
        names = Map.copyOf(names);
        services = List.copyOf(services);
        rules = List.copyOf(rules);
    }

    /** Something that members take or leave. */
    public record Service(String code, Map<Language, String> names) {

        public Service {
            names = Map.copyOf(names);
        }
    }

    /** Whether a member can take a service of this code. */
    public boolean offers(String service) {
        return services.stream().anyMatch(each -> each.code().equals(service));
    }

    /** The tax on the line of this code, in percent. The lines of index and band have that of the whole. */
    public BigDecimal vat(String code) {
        BigDecimal whole = vat == null ? STANDARD_VAT : vat;
        return rules.stream()
                .filter(rule -> rule.code().equals(code) && rule.vat() != null)
                .map(TariffRule::vat)
                .findFirst()
                .orElse(whole);
    }

    /** The same without a price: by it only what was carried is charged. */
    Tariff withoutPrices() {
        return new Tariff(year, names, services, List.of(), null, null, vat);
    }

    /** The meters whose use is charged. */
    public Set<Meter> meters() {
        return rules.stream()
                .map(TariffRule::price)
                .filter(Price.PerUnit.class::isInstance)
                .map(price -> ((Price.PerUnit) price).meter())
                .collect(Collectors.toSet());
    }

    /** Where a member that grows by one inhabitant or unit pays suddenly more or less. */
    public List<Jump> jumps() {
        return rules.stream().flatMap(this::jumps).toList();
    }

    private Stream<Jump> jumps(TariffRule rule) {
        Fraction factor = rule.indexed() && indexation != null ? indexation.latestFactor() : Fraction.ONE;
        return rule.price().brackets().stream()
                .flatMap(Brackets::steps)
                .map(step -> new Jump(
                        rule.code(),
                        step.border(),
                        rule.limited(Exact.times(step.above(), factor))
                                .minus(rule.limited(Exact.times(step.below(), factor)))))
                .filter(jump -> jump.size().signum() != 0)
                .map(jump -> switch (rule.price()) {
                    case Price.PackageDiscount discount -> jump.negated();
                    case Price.PerUnit metered -> jump.behind(metered.allowance());
                    default -> jump;
                });
    }
}
