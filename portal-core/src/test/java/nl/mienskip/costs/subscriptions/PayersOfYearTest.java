package nl.mienskip.costs.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.Stay;
import nl.mienskip.costs.tariffs.MemberDays;
import nl.mienskip.costs.tariffs.MemberFacts;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.QuoteLine;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.participants.Members;
import nl.mienskip.tenants.TenantKind;

/** Whoever pays for a village when, a tariff asks for each village what it would ask of one payer. */
class PayersOfYearTest {

    private static final int YEAR = 2028;
    private static final LocalDate FIRST = LocalDate.of(YEAR, 1, 1);
    private static final int LENGTH = 366;
    private static final long PAYERS = 4;

    private static final String PER_INHABITANT = """
            {"code": "main", "names": {"nl": "Hoofd"}, "price": {"kind": "perInhabitant", "rate": "3.1637"}},
            {"code": "start", "names": {"nl": "Begin"}, "when": "entry", "services": ["a"],
             "price": {"kind": "perInhabitant", "rate": "1.25"}}""";

    /** Of one village these too are no more than one payer would be asked. */
    private static final String OF_ANY_KIND = PER_INHABITANT + """
            , {"code": "capped", "names": {"nl": "Tot"}, "services": ["b"], "price": {"kind": "perInhabitant", "rate": "0.71", "cap": 500}},
            {"code": "bounded", "names": {"nl": "Grens"}, "minimum": "100", "maximum": "900",
             "price": {"kind": "perInhabitant", "rate": "2"}},
            {"code": "line", "names": {"nl": "Regel"}, "price": {"kind": "byInhabitants", "mode": "whole", "border": "below",
             "brackets": [{"to": 300, "rate": "1.15", "fixed": "70"}, {"rate": "0.67", "fixed": "214"}]}},
            {"code": "parts", "names": {"nl": "Delen"}, "price": {"kind": "byInhabitants", "mode": "graduated",
             "border": "above", "brackets": [{"to": 300, "rate": "1", "fixed": "7"}, {"rate": "2", "fixed": "3"}]}},
            {"code": "off", "names": {"nl": "Korting"}, "services": ["b", "c"], "price": {"kind": "packageDiscount",
             "mode": "whole", "border": "below", "brackets": [{"to": 300, "fixed": "6"}, {"fixed": "10"}]}}""";

    /**
     * A year of some villages.
     *
     * @param inhabitants of each village
     * @param payers of each village, those who paid one after the other
     * @param changes of each village, the days on which the next began to pay
     */
    private record Course(List<Integer> inhabitants, List<List<Long>> payers, List<List<Integer>> changes) {

        private Course first() {
            return new Course(inhabitants.subList(0, 1), payers, changes);
        }

        private Course ofOnePayer() {
            return new Course(
                    inhabitants,
                    payers.stream().map(each -> List.of(1L)).toList(),
                    changes.stream().map(each -> List.<Integer>of()).toList());
        }

        private long payer(int village, int day) {
            long passed = changes.get(village).stream()
                    .filter(change -> change <= day)
                    .count();
            return payers.get(village).get((int) passed % payers.get(village).size());
        }

        /** Day after day, as the house does not reckon it. */
        private List<Payer> figures() {
            return LongStream.rangeClosed(1, PAYERS)
                    .mapToObj(this::figures)
                    .filter(payer -> !payer.tenants().isEmpty())
                    .toList();
        }

        private Payer figures(long payer) {
            Map<Long, Integer> days = new LinkedHashMap<>();
            List<Payer.Part> parts = new ArrayList<>();
            for (int day = 0; day < LENGTH; day++) {
                long heads = 0;
                boolean pays = false;
                for (int village = 0; village < inhabitants.size(); village++) {
                    if (payer(village, day) == payer) {
                        pays = true;
                        heads += inhabitants.get(village);
                        parts.add(part(village, day));
                    }
                }
                if (pays) {
                    days.merge(heads, 1, Integer::sum);
                }
            }
            return new Payer(
                    payer,
                    "",
                    parts,
                    Map.of(),
                    days.entrySet().stream()
                            .map(each -> new Stay(
                                    each.getValue() == LENGTH ? null : each.getValue(),
                                    BigDecimal.valueOf(each.getKey())))
                            .toList());
        }

        private Payer.Part part(int village, int day) {
            int number = inhabitants.get(village);
            LocalDate on = FIRST.plusDays(day);
            return new Payer.Part(village, "", TenantKind.VILLAGE, number, FIRST, number, on, on, "");
        }
    }

    @Property(tries = 300)
    void whatIsAskedPerInhabitantIsTheSameWhoeverPays(@ForAll("courses") Course course) {
        asksWhatOnePayerIsAsked(course, tariff(PER_INHABITANT), UnaryOperator.identity());
    }

    @Property(tries = 300)
    void aVillageIsAskedAsMuchWhoeverPaysByEveryRuleThatGoesByInhabitants(@ForAll("courses") Course course) {
        asksWhatOnePayerIsAsked(course.first(), tariff(OF_ANY_KIND), UnaryOperator.identity());
    }

    @Property(tries = 300)
    void theOrderOfTheFiguresMovesNothing(@ForAll("courses") Course course) {
        List<Payer> figures = course.figures();

        assertThat(asked(figures.reversed(), tariff(OF_ANY_KIND), UnaryOperator.identity()))
                .isEqualTo(asked(figures, tariff(OF_ANY_KIND), UnaryOperator.identity()));
    }

    /** The fault that this test is there to find: all inhabitants of the last day, for the whole year. */
    @Example
    void whoIsChargedForAWholeYearByItsLastDayIsFound() {
        Course course = new Course(List.of(600), List.of(List.of(1L, 2L)), List.of(List.of(181)));
        UnaryOperator<MemberFacts> byLastDay = facts -> withDays(facts, MemberDays.all(600));

        assertThatThrownBy(() -> asksWhatOnePayerIsAsked(course, tariff(PER_INHABITANT), byLastDay))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> asksWhatOnePayerIsAsked(course, tariff(OF_ANY_KIND), byLastDay))
                .isInstanceOf(AssertionError.class);
    }

    private static void asksWhatOnePayerIsAsked(Course course, Tariff tariff, UnaryOperator<MemberFacts> fault) {
        assertThat(asked(course.figures(), tariff, fault))
                .isEqualTo(asked(course.ofOnePayer().figures(), tariff, UnaryOperator.identity()));
    }

    /** Exactly, before lines are rounded to cents. */
    private static Fraction asked(List<Payer> figures, Tariff tariff, UnaryOperator<MemberFacts> fault) {
        LastPaid last = new LastPaid(figures);
        Gathering gathering = new Gathering(
                tariff,
                YEAR,
                Stream.of("a", "b", "c")
                        .map(service -> new SubscriptionView(1, 1, service, YEAR, null, 0))
                        .toList(),
                List.of());
        return figures.stream()
                .map(payer -> gathering.of(
                        Members.member(payer.participantId(), FIRST, null),
                        payer,
                        last.inhabitants(payer.participantId())))
                .flatMap(member -> Quote.of(tariff, fault.apply(member.facts())).lines().stream())
                .map(QuoteLine::exact)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static MemberFacts withDays(MemberFacts facts, MemberDays days) {
        return new MemberFacts(
                facts.year(),
                facts.inhabitants(),
                days,
                facts.memberSince(),
                facts.services(),
                facts.usage(),
                facts.hours(),
                facts.actualCosts(),
                facts.lastYear(),
                facts.ended(),
                facts.carried());
    }

    private static Tariff tariff(String rules) {
        return TariffDocument.read("""
                {"year": %d, "names": {"nl": "Proef"}, "services": [
                 {"code": "a", "names": {"nl": "A"}}, {"code": "b", "names": {"nl": "B"}}, {"code": "c", "names": {"nl": "C"}}],
                 "rules": [%s]}""".formatted(YEAR, rules));
    }

    @Provide
    Arbitrary<Course> courses() {
        int most = 4;
        Arbitrary<List<Long>> payers =
                Arbitraries.longs().between(1, PAYERS).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<Integer>> changes =
                Arbitraries.integers().between(0, LENGTH - 1).list().ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 900)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(most),
                        payers.list().ofSize(most),
                        changes.list().ofSize(most))
                .as(Course::new);
    }
}
