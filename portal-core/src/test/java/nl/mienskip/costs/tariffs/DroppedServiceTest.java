package nl.mienskip.costs.tariffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.mienskip.costs.Money;
import nl.mienskip.tenants.Language;

/** A band compares a year with what the year before asked for the same services. */
class DroppedServiceTest {

    private static final List<String> SERVICES = List.of("a", "b", "c");

    /** How the facts of a year follow from the quote of the year before. */
    private interface Following extends BiFunction<MemberFacts, Quote, MemberFacts> {}

    private static final Following AS_IT_IS = MemberFacts::after;

    /** The fault that this test is there to find: a year with the service beside one without it. */
    private static final Following WITH_WHAT_ENDED = (facts, before) -> new MemberFacts(
            facts.year(),
            facts.inhabitants(),
            facts.days(),
            facts.memberSince(),
            facts.services(),
            facts.usage(),
            facts.hours(),
            facts.actualCosts(),
            before.recurring(),
            Money.ZERO,
            before.carried());

    /**
     * Two years of a member.
     *
     * @param prices of the membership and of each service, in euros, for each year
     * @param paid the year before both, in euros
     * @param kept in the second year, of all that were taken in the first
     */
    record Case(List<Integer> prices, int levy, int off, int least, int most, int paid, Set<String> kept) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2_000).list().ofSize(8),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(-30, 0),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 8_000),
                        Arbitraries.of(SERVICES).set().ofMaxSize(SERVICES.size() - 1))
                .as(Case::new);
    }

    @Property(tries = 500)
    void theBandNeverMakesAMemberPayForAServiceThatItDropped(@ForAll("cases") Case years) {
        paysNothingForWhatEnded(years, AS_IT_IS);
    }

    @Property(tries = 500)
    void whoDroppedAServicePaysAsWhoNeverTookIt(@ForAll("cases") Case years) {
        paysAsWhoNeverTookIt(years, AS_IT_IS);
    }

    /** A thousand for the membership, as much for each of three services; all of them dropped. */
    private static final Case ALL_DROPPED =
            new Case(List.of(1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000), 0, 0, -10, 10, 0, Set.of());

    @Example
    void aYearComparedWithOneThatHadTheServiceWouldBeFound() {
        assertThatThrownBy(() -> paysNothingForWhatEnded(ALL_DROPPED, WITH_WHAT_ENDED))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> paysAsWhoNeverTookIt(ALL_DROPPED, WITH_WHAT_ENDED))
                .isInstanceOf(AssertionError.class);
    }

    @Example
    void theArithmeticSaysWhatLastYearWasWithoutIt() {
        Quote now = second(ALL_DROPPED, first(ALL_DROPPED, SERVICES, 0), AS_IT_IS);

        assertThat(now.total()).hasToString("1000.00");
        assertThat(now.lines().getLast().words(Language.EN))
                .startsWith(
                        "Last year it was €4,000.00. Without the services that have ended since, that was €1,000.00.");
    }

    @Example
    void whereTheBandHeldLastYearDownTheServiceIsLeftOutInProportion() {
        Quote before = first(ALL_DROPPED, SERVICES, 2_000);

        assertThat(before.total()).as("ten percent above 2000, of 4000").hasToString("2200.00");
        assertThat(before.recurringFor(before.facts().taking(Set.of("a"))))
                .as("2000 of 4000")
                .hasToString("1100.00");
        assertThat(before.recurringFor(before.facts().taking(Set.copyOf(SERVICES))))
                .isEqualTo(before.recurring());
    }

    @Example
    void aServiceThatWasTakenAnewIsLeftOutOfBothYears() {
        Tariff tariff = tariff(ALL_DROPPED, 2027, 4);
        MemberFacts anew = facts(tariff, "{'code':'a','since':2027}", 0);

        assertThat(anew.after(first(ALL_DROPPED, List.of("a"), 0)).compared()).hasToString("1000.00");
    }

    private static void paysNothingForWhatEnded(Case years, Following following) {
        Quote before = first(years, SERVICES, years.paid());
        Money priceBefore = first(years, List.copyOf(years.kept()), 0).recurring();

        Quote now = second(years, before, following);

        Money asked = rules(now).plus(before.carried());
        assertThat(now.total()).isLessThanOrEqualTo(asked.compareTo(priceBefore) > 0 ? asked : priceBefore);
    }

    private static void paysAsWhoNeverTookIt(Case years, Following following) {
        Quote dropped = second(years, first(years, SERVICES, 0), following);
        Quote never = second(years, first(years, List.copyOf(years.kept()), 0), following);

        assertThat(dropped.total()).isEqualTo(never.total());
        assertThat(dropped.carried()).isEqualTo(never.carried());
    }

    private static Money rules(Quote quote) {
        return quote.lines().stream()
                .filter(line -> !line.rule().equals("band"))
                .map(QuoteLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Quote first(Case years, List<String> services, int paid) {
        Tariff tariff = tariff(years, 2026, 0);
        return Quote.of(tariff, facts(tariff, since(services.stream()), paid));
    }

    private static Quote second(Case years, Quote before, Following following) {
        Tariff tariff = tariff(years, 2027, 4);
        return Quote.of(tariff, following.apply(facts(tariff, since(years.kept().stream()), 0), before));
    }

    private static String since(Stream<String> services) {
        return services.sorted()
                .map(code -> "{'code':'" + code + "','since':2021}")
                .collect(Collectors.joining(","));
    }

    private static MemberFacts facts(Tariff tariff, String services, int paid) {
        return Documents.facts(
                "{'inhabitants':1,'memberSince':'2020-01-01','services':[%s],'lastYear':%d}".formatted(services, paid),
                tariff);
    }

    private static Tariff tariff(Case years, int year, int from) {
        String rules = price("each", "", years.prices().get(from))
                + SERVICES.stream()
                        .map(code -> "," + price(code, code, years.prices().get(from + 1 + SERVICES.indexOf(code))))
                        .collect(Collectors.joining())
                + ",{'code':'off','names':{'nl':'Korting'},'services':['a','b'],'price':{'kind':'packageDiscount',"
                + "'mode':'whole','border':'below','brackets':[{'fixed':" + years.off() + "}]}}"
                + ",{'code':'levy','names':{'nl':'Heffing'},'price':{'kind':'levy','percentage':" + years.levy()
                + ",'of':['each','a','b','c']}}";
        return TariffDocument.read(
                "{'year':%d,'names':{'nl':'Proef'},'services':[%s],'band':{'least':%d,'most':%d},'rules':[%s]}"
                        .formatted(
                                year,
                                SERVICES.stream()
                                        .map(code -> "{'code':'" + code + "','names':{'nl':'" + code + "'}}")
                                        .collect(Collectors.joining(",")),
                                years.least(),
                                years.most(),
                                rules)
                        .replace('\'', '"'));
    }

    private static String price(String code, String service, int amount) {
        return "{'code':'%s','names':{'nl':'%s'},'services':[%s],'price':{'kind':'perMember','amount':%d}}"
                .formatted(code, code, service.isEmpty() ? "" : "'" + service + "'", amount);
    }
}
