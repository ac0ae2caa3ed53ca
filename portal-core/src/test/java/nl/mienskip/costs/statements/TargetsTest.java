package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.mienskip.costs.InvalidSplit;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.Stay;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.costs.tariffs.Facts;
import nl.mienskip.costs.tariffs.MemberFacts;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;

/** What is owed by a tariff and of pools together. */
class TargetsTest {

    private static final PoolsDocument POOLS = PoolsDocument.read(json("""
            {"year": 2026, "pools": [
              {"code": "hosting", "names": {"nl": "Hosting"}, "amount": "2820.01", "vat": "21",
               "key": {"type": "hybrid", "base": "10.00", "variable": {"type": "inhabitants"}, "extras": []}},
              {"code": "mail", "names": {"nl": "Post"}, "amount": "100.00", "vat": "9", "key": {"type": "equal"}}]}"""));

    private static final Tariff TARIFF = TariffDocument.read(json("""
            {"year": 2026, "names": {"nl": "Proef"}, "services": [],
             "rules": [{"code": "mail", "names": {"nl": "Lid"}, "price": {"kind": "perMember", "amount": "100.00"}}]}"""));

    @Property(tries = 200)
    void whatAllOweOfAPoolIsThePool(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 200_000) Integer> inhabitants) {
        List<Payer> payers = payers(inhabitants);
        Targets targets = new Targets(null, List.of(), POOLS, payersWithSomebody(payers), VatTreatment.CHARGED);

        assertThat(sum(targets, "hosting")).isEqualTo(Money.ofCents(2820_01));
        assertThat(sum(targets, "mail")).isEqualTo(Money.ofCents(100_00));
    }

    @Property(tries = 100)
    void theOrderOfThePayersDoesNotMatter(@ForAll Random random) {
        List<Payer> payers = new ArrayList<>(payers(List.of(600, 450, 210, 45_000, 450)));
        Map<Long, List<String>> ordered = told(payers);
        Collections.shuffle(payers, random);

        assertThat(told(payers)).isEqualTo(ordered);
    }

    private static Map<Long, List<String>> told(List<Payer> payers) {
        return new Targets(null, List.of(), POOLS, payers, VatTreatment.CHARGED)
                .all().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                owed -> owed.getValue().stream()
                                        .map(line -> line.key() + " " + line.amount() + " "
                                                + line.how().apply(Language.NL))
                                        .toList()));
    }

    @Example
    void aLineOfTheTariffAndAPoolOfTheSameCodeStayApart() {
        List<TargetLine> lines =
                new Targets(TARIFF, List.of(member(1)), POOLS, payers(List.of(600)), VatTreatment.CHARGED).of(1);

        assertThat(lines)
                .extracting(line -> line.key().source() + " " + line.key().code() + " " + line.amount() + " at "
                        + line.key().vat().percent().toPlainString())
                .containsExactly("TARIFF mail 100.00 at 21", "POOL hosting 2820.01 at 21", "POOL mail 100.00 at 9");
    }

    @Example
    void whoIsNoMemberAndPaysOfNoPoolOwesNothing() {
        assertThat(new Targets(TARIFF, List.of(member(1)), POOLS, payers(List.of(600)), VatTreatment.CHARGED).of(2))
                .isEmpty();
    }

    @Example
    void aPoolThatNobodyWeighsInIsRefused() {
        assertThatExceptionOfType(InvalidSplit.class)
                .isThrownBy(() -> new Targets(null, List.of(), POOLS, payers(List.of(0, 0)), VatTreatment.CHARGED));
    }

    private static Money sum(Targets targets, String pool) {
        return targets.all().values().stream()
                .flatMap(List::stream)
                .filter(line -> line.key().code().equals(pool))
                .map(TargetLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static List<Payer> payers(List<Integer> inhabitants) {
        return IntStream.range(0, inhabitants.size())
                .mapToObj(i -> payer(i + 1L, inhabitants.get(i)))
                .toList();
    }

    /** Weights that are zero together are refused, whatever the rest. */
    private static List<Payer> payersWithSomebody(List<Payer> payers) {
        List<Payer> all = new ArrayList<>(payers);
        all.add(payer(1_000, 1));
        return all;
    }

    private static Payer payer(long id, int inhabitants) {
        return new Payer(
                id, "", List.of(), Map.of(Meter.REQUESTS, 7L), List.of(Stay.allYear(BigDecimal.valueOf(inhabitants))));
    }

    private static RoundDocument.Member member(long id) {
        MemberFacts facts = Facts.of(2026, 600);
        return RoundDocument.Member.of(id, false, TARIFF, facts);
    }

    private static JsonFields json(String text) {
        return JsonFields.of(JsonText.read(text), "");
    }
}
