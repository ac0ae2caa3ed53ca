package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.Brackets;
import nl.mienskip.costs.Money;
import nl.mienskip.tenants.Language;

/** A tariff in words, made from its rules, so that what members read is what is reckoned. */
public final class TariffWords {

    private TariffWords() {}

    /**
     * What a rule says.
     *
     * @return sentences for people, in the order to read them
     */
    public static List<String> of(Tariff tariff, TariffRule rule, Language language) {
        return sentences(tariff, rule).stream()
                .map(sentence -> sentence.in(language))
                .toList();
    }

    /** What a tariff says besides its rules: index, band and tax. */
    public static List<String> ofTheWhole(Tariff tariff, Language language) {
        List<Sentence> sentences = new ArrayList<>();
        Indexation index = tariff.indexation();
        if (index != null) {
            sentences.add(
                    Sentence.of(index.included() ? "text.index-included" : "text.index-added", index.provisional()));
            if (index.settled() != null) {
                sentences.add(Sentence.of("text.index-settled", index.settled()));
            }
        }
        if (tariff.band() != null) {
            sentences.add(Sentence.of(
                    "text.band", tariff.band().least(), tariff.band().most()));
            sentences.add(Sentence.of("text.band-days"));
            if (index != null) {
                sentences.add(Sentence.of("text.band-index"));
            }
        }
        if (tariff.rules().stream().anyMatch(TariffRule::isByDay)) {
            sentences.add(Sentence.of("text.days"));
        }
        sentences.add(Sentence.of("text.vat", tariff.vat() == null ? Tariff.STANDARD_VAT : tariff.vat()));
        return sentences.stream().map(sentence -> sentence.in(language)).toList();
    }

    /** What a member should know of a border before it votes. */
    public static String of(Jump jump, Language language) {
        return Sentence.of(
                        jump.size().signum() > 0 ? "text.jump-up" : "text.jump-down",
                        jump.border(),
                        jump.size().abs())
                .in(language);
    }

    private static List<Sentence> sentences(Tariff tariff, TariffRule rule) {
        List<Sentence> sentences = new ArrayList<>();
        if (rule.when() == TariffRule.When.ENTRY) {
            sentences.add(Sentence.of("text.once"));
        }
        sentences.addAll(price(tariff, rule));
        if (!rule.services().isEmpty()) {
            sentences.add(Sentence.of(
                    "text.services",
                    new Sentence.Names(tariff.services().stream()
                            .filter(service -> rule.services().contains(service.code()))
                            .map(Tariff.Service::names)
                            .toList())));
        }
        switch (rule.payers()) {
            case OTHERS -> sentences.add(Sentence.of("text.others"));
            case ALL -> sentences.add(Sentence.of("text.all"));
            case MEMBERS -> {
                // as it is where nothing is said
            }
        }
        if (tariff.indexation() != null && !rule.indexed() && rule.price().followsIndex()) {
            sentences.add(Sentence.of("text.not-indexed"));
        }
        if (rule.minimum() != null) {
            sentences.add(Sentence.of("minimum", rule.minimum()));
        }
        if (rule.maximum() != null) {
            sentences.add(Sentence.of("maximum", rule.maximum()));
        }
        if (rule.waivedInFirstYear()) {
            sentences.add(Sentence.of("waived"));
        }
        if (rule.vat() != null) {
            sentences.add(Sentence.of("text.vat-here", rule.vat()));
        }
        return sentences;
    }

    private static List<Sentence> price(Tariff tariff, TariffRule rule) {
        return switch (rule.price()) {
            case Price.PerMember price -> List.of(Sentence.of("per-member", price.amount()));
            case Price.PerInhabitant price ->
                price.cap() == null
                        ? List.of(Sentence.of("text.per-inhabitant", new Sentence.Rate(price.rate())))
                        : List.of(Sentence.of(
                                "text.per-inhabitant-capped", new Sentence.Rate(price.rate()), price.cap()));
            case Price.ByBracket price -> table("text.by-inhabitants", price.table());
            case Price.PackageDiscount price -> table("text.discount", price.table());
            case Price.PerUnit price -> metered(price);
            case Price.PerHour price -> List.of(Sentence.of("text.hours", new Sentence.Rate(price.rate())));
            case Price.ActualCost price ->
                List.of(
                        price.surcharge().signum() == 0
                                ? Sentence.of("text.actual")
                                : Sentence.of("text.actual-plus", price.surcharge()));
            case Price.Levy levy -> levy(tariff, levy);
        };
    }

    private static List<Sentence> levy(Tariff tariff, Price.Levy levy) {
        Sentence.Names names = new Sentence.Names(tariff.rules().stream()
                .filter(rule -> levy.of().contains(rule.code()))
                .map(TariffRule::names)
                .toList());
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(levy.within() ? "text.levy-within" : "text.levy", levy.percentage(), names));
        if (levy.rateDecimals() != null) {
            sentences.add(Sentence.of(
                    "text.levy-rounded", new Sentence.Rate(BigDecimal.ONE.movePointLeft(levy.rateDecimals()))));
        }
        return sentences;
    }

    private static List<Sentence> metered(Price.PerUnit price) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of("text.metered", price.meter()));
        if (price.allowance().signum() > 0) {
            sentences.add(Sentence.of("text.allowance", price.allowance()));
        }
        sentences.addAll(rows(price.table(), "text.row"));
        return sentences;
    }

    private static List<Sentence> table(String heading, Brackets table) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of(heading));
        sentences.addAll(rows(table, "text.people"));
        return sentences;
    }

    /** @param by which messages say what is counted */
    private static List<Sentence> rows(Brackets table, String by) {
        List<Sentence> rows = new ArrayList<>();
        rows.add(Sentence.of(table.mode() == Brackets.Mode.WHOLE ? "text.whole" : "text.graduated"));
        for (int i = 0; i < table.list().size(); i++) {
            Brackets.Bracket bracket = table.list().get(i);
            Sentence range = range(table, i);
            Sentence.Rate rate = new Sentence.Rate(bracket.perUnit());
            if (bracket.perUnit().signum() == 0) {
                rows.add(Sentence.of("text.row-fixed", range, bracket.fixed()));
            } else if (bracket.fixed().equals(Money.ZERO)) {
                rows.add(Sentence.of(by + "-rate", range, rate));
            } else {
                rows.add(Sentence.of(by, range, rate, bracket.fixed()));
            }
        }
        return rows;
    }

    /** Which quantities a bracket holds, to the unit at its borders. */
    static Sentence range(Brackets table, int index) {
        boolean below = table.border() == Brackets.Border.BELOW;
        BigDecimal to = table.list().get(index).to();
        if (to != null) {
            return Sentence.of(below ? "range.up-to-and-with" : "range.up-to", to);
        }
        return index == 0
                ? Sentence.of("range.all")
                : Sentence.of(
                        below ? "range.above" : "range.from",
                        table.list().get(index - 1).to());
    }

    /** A message of this room in all languages. */
    static Map<Language, String> names(String key) {
        return Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Sentence.of(key)::in));
    }
}
