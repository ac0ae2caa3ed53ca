package nl.mienskip.costs.tariffs;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mienskip.tenants.Language;

/**
 * A list of prices for one year: rules that are added up.
 *
 * @param services what a member can take
 * @param rules in the order of the lines on a quote
 * @param indexation null when prices follow no index
 * @param band null when the change from year to year is not limited
 */
public record Tariff(
        int year,
        Map<Language, String> names,
        List<Service> services,
        List<TariffRule> rules,
        Indexation indexation,
        ChangeBand band) {

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

    boolean offers(String service) {
        return services.stream().anyMatch(each -> each.code().equals(service));
    }

    /** Where a member that grows by one inhabitant or unit pays suddenly more or less. */
    public List<Jump> jumps() {
        return rules.stream().flatMap(Tariff::jumps).toList();
    }

    private static Stream<Jump> jumps(TariffRule rule) {
        boolean discount = rule.price() instanceof Price.PackageDiscount;
        return rule.price().brackets().stream()
                .flatMap(brackets -> brackets.jumps(rule))
                .map(jump -> discount ? jump.negated() : jump);
    }
}
