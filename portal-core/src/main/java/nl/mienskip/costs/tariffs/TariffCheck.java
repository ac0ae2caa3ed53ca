package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Fraction;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;

/** What must hold between the parts of a tariff. */
final class TariffCheck {

    private static final int MOST_RULES = 200;
    private static final int MOST_RATE_DECIMALS = 6;

    private static final Set<String> OF_THE_WHOLE = Set.of("indexation", "band");

    private final Tariff tariff;
    private final JsonFields document;

    private TariffCheck(Tariff tariff, JsonFields document) {
        this.tariff = tariff;
        this.document = document;
    }

    /** @throws InvalidInput at the first thing that is wrong */
    static void check(Tariff tariff, JsonFields document) {
        new TariffCheck(tariff, document).all();
    }

    private void all() {
        require(!tariff.rules().isEmpty(), "rules", "tariff.no-rules", "a tariff has at least one rule");
        require(
                tariff.rules().size() <= MOST_RULES && tariff.services().size() <= MOST_RULES,
                "rules",
                "tariff.too-long",
                "a tariff has at most " + MOST_RULES + " rules and as many services",
                MOST_RULES);
        codes("services", tariff.services().stream().map(Tariff.Service::code).toList());
        codes("rules", tariff.rules().stream().map(TariffRule::code).toList());
        IntStream.range(0, tariff.rules().size()).forEach(this::rule);
        if (tariff.band() != null) {
            require(tariff.band().least().signum() <= 0, "band.least", "tariff.band", "the least is zero or below");
            require(tariff.band().most().signum() >= 0, "band.most", "tariff.band", "the most is zero or above");
        }
    }

    private void codes(String place, List<String> codes) {
        Set<String> seen = new HashSet<>();
        IntStream.range(0, codes.size())
                .forEach(i -> require(
                        seen.add(codes.get(i)),
                        place + "[" + i + "].code",
                        "tariff.twice",
                        "the code " + codes.get(i) + " was given before",
                        codes.get(i)));
    }

    private void rule(int index) {
        TariffRule rule = tariff.rules().get(index);
        String place = "rules[" + index + "].";
        IntStream.range(0, rule.services().size())
                .forEach(i -> require(
                        tariff.offers(rule.services().get(i)),
                        place + "services[" + i + "]",
                        "tariff.service",
                        "the tariff has no service " + rule.services().get(i),
                        rule.services().get(i)));
        require(
                rule.minimum() == null
                        || rule.maximum() == null
                        || rule.minimum().compareTo(rule.maximum()) <= 0,
                place + "maximum",
                "tariff.maximum",
                "the maximum is not below the minimum");
        require(
                rule.services().stream().distinct().count() == rule.services().size(),
                place + "services",
                "tariff.named-twice",
                "a service is named twice");
        require(
                rule.when() == TariffRule.When.YEARLY
                        || !rule.services().isEmpty()
                        || rule.payers() == TariffRule.Payers.MEMBERS,
                place + "payers",
                "tariff.entry",
                "who does not join has no year of joining: entry is for members, or for a service");
        require(
                !OF_THE_WHOLE.contains(rule.code()),
                place + "code",
                "tariff.code",
                "the codes indexation and band are those of lines of the whole tariff");
        switch (rule.price()) {
            case Price.ActualCost cost ->
                require(!rule.indexed(), place + "indexed", "tariff.indexed", "actual cost follows no index");
            case Price.PackageDiscount discount -> {
                require(
                        rule.services().size() > 1,
                        place + "services",
                        "tariff.package",
                        "a package is at least two services");
                require(
                        rule.minimum() == null && rule.maximum() == null,
                        place + "minimum",
                        "tariff.package-limits",
                        "a discount has no minimum or maximum");
            }
            case Price.Levy levy -> levy(rule, levy, index, place + "price.");
            default -> {
                // nothing between their parts
            }
        }
    }

    private void levy(TariffRule rule, Price.Levy levy, int index, String place) {
        require(
                !rule.indexed(),
                "rules[" + index + "].indexed",
                "tariff.indexed",
                "a levy follows what it is taken of");
        require(!levy.of().isEmpty(), place + "of", "tariff.levy-of", "a levy is taken of at least one rule");
        for (int i = 0; i < levy.of().size(); i++) {
            String code = levy.of().get(i);
            require(
                    above(index, code).isPresent(),
                    place + "of[" + i + "]",
                    "tariff.levy-of",
                    "no rule above this one has the code " + code);
            require(
                    !(above(index, code).orElseThrow().price() instanceof Price.Levy),
                    place + "of[" + i + "]",
                    "tariff.levy-of",
                    "a levy is not taken of a levy");
        }
        require(
                levy.of().stream().distinct().count() == levy.of().size(),
                place + "of",
                "tariff.named-twice",
                "a rule is named twice");
        if (levy.rateDecimals() != null) {
            require(
                    levy.rateDecimals() <= MOST_RATE_DECIMALS,
                    place + "rateDecimals",
                    "tariff.rate-decimals",
                    "a rate is rounded to at most " + MOST_RATE_DECIMALS + " decimals",
                    MOST_RATE_DECIMALS);
            require(
                    levy.of().size() == 1
                            && above(index, levy.of().getFirst())
                                    .filter(TariffCheck::isPlainRate)
                                    .isPresent(),
                    place + "of",
                    "tariff.levy-rate",
                    "a levy on a rate is taken of one rule with a rate per inhabitant, without bounds or waiver");
        }
        require(
                !levy.within() || levy.of().stream().allMatch(code -> holdsItsLevies(code, index)),
                place + "percentage",
                "tariff.levy-more",
                "levies within a rule are together no more than the rule");
        require(
                !levy.within() || rule.minimum() == null && rule.maximum() == null,
                place + "within",
                "tariff.levy-limits",
                "a levy within another line has no minimum or maximum");
    }

    /** Whether the levies within a rule, up to this one, take no more of its rate or of each euro than there is. */
    private boolean holdsItsLevies(String code, int last) {
        BigDecimal whole = above(last, code).orElseThrow().price() instanceof Price.PerInhabitant price
                ? price.rate()
                : BigDecimal.ONE;
        Fraction held = tariff.rules().subList(0, last + 1).stream()
                .map(TariffRule::price)
                .filter(price -> price instanceof Price.Levy levy
                        && levy.within()
                        && levy.of().contains(code))
                .map(price -> ((Price.Levy) price).of(Exact.of(whole)))
                .reduce(Fraction.ZERO, Fraction::plus);
        return held.compareTo(Exact.of(whole)) <= 0;
    }

    private static boolean isPlainRate(TariffRule rule) {
        return rule.price() instanceof Price.PerInhabitant
                && rule.minimum() == null
                && rule.maximum() == null
                && !rule.waivedInFirstYear();
    }

    private Optional<TariffRule> above(int index, String code) {
        return tariff.rules().subList(0, index).stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst();
    }

    /** @param arguments what the message in the bundles needs */
    private void require(boolean holds, String place, String code, String message, Object... arguments) {
        if (!holds) {
            throw new InvalidInput(document.at(place), code, message, arguments);
        }
    }
}
