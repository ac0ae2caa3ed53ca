package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;
import org.junit.jupiter.api.Test;

class CostPoolTest {

    private static final Map<Language, String> NAMES = Map.of(Language.NL, "Hosting", Language.EN, "Hosting (en)");
    private static final BigDecimal VAT = PoolsDocument.STANDARD_VAT;
    private static final DistributionKey EQUAL = new DistributionKey.Equal();

    @Test
    void aPoolKeepsItsKeyWhateverItIs() {
        DistributionKey hybrid = new DistributionKey.Hybrid(Money.ofCents(1), new DistributionKey.Usage());
        CostPool pool = new CostPool(plan("hosting", NAMES, 100, hybrid));

        assertThat(pool.view().key()).isEqualTo(hybrid);
        pool.change(change(0, 200, EQUAL));
        assertThat(pool.view().key()).isEqualTo(EQUAL);
        assertThat(pool.view().amount()).isEqualTo(Money.ofCents(200));
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedIsAConflict() {
        CostPool pool = new CostPool(plan("hosting", NAMES, 100, EQUAL));

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> pool.change(change(1, 200, EQUAL)));
        assertThat(pool.view().amount()).isEqualTo(Money.ofCents(100));
    }

    @Test
    void theDutchNameStandsInForALanguageThatHasNone() {
        CostPoolView pool = new CostPool(plan("hosting", NAMES, 100, EQUAL)).view();

        assertThat(pool.name(Language.EN)).isEqualTo("Hosting (en)");
        assertThat(pool.name(Language.FY)).isEqualTo("Hosting");
    }

    @Test
    void whatHidesOrTurnsOthersAroundIsRefusedAtItsField() {
        refused("names", plan("hosting", Map.of(Language.NL, "Hos\u202Eting"), 100, EQUAL));
        refused("basis", new PlanCostPool(2026, "hosting", NAMES, Money.ZERO, EQUAL, Meter.REQUESTS, VAT, "a\u0000b"));
        DistributionKey.Extra extra = new DistributionKey.Extra("1", "eigen\u202Edomein", Money.ofCents(1));
        refused(
                "key.extras",
                plan(
                        "hosting",
                        NAMES,
                        100,
                        new DistributionKey.Hybrid(
                                new KeyBase.Each(Money.ZERO), new DistributionKey.Equal(), List.of(extra))));
    }

    @Test
    void whatIsWrongIsRefusedAtItsField() {
        refused("code", plan("Hosting", NAMES, 100, EQUAL));
        refused("names", plan("hosting", Map.of(Language.EN, "Hosting"), 100, EQUAL));
        refused("names", plan("hosting", Map.of(Language.NL, " "), 100, EQUAL));
        refused("amount", plan("hosting", NAMES, -1, EQUAL));
        refused("key", plan("hosting", NAMES, 100, null));
        refused(
                "key.base",
                plan(
                        "hosting",
                        NAMES,
                        100,
                        new DistributionKey.Hybrid(Money.ofCents(-1), new DistributionKey.Usage())));
        refused("meter", new PlanCostPool(2026, "hosting", NAMES, Money.ZERO, EQUAL, null, VAT, ""));
        refused("year", new PlanCostPool(26, "hosting", NAMES, Money.ZERO, EQUAL, Meter.REQUESTS, VAT, ""));
        refused(
                "basis",
                new PlanCostPool(2026, "hosting", NAMES, Money.ZERO, EQUAL, Meter.REQUESTS, VAT, "x".repeat(401)));
    }

    @Test
    void taxIsAPercentageThatThereIs() {
        for (String wrong : List.of("-0.01", "100.01", "20.999")) {
            refused(
                    "vat",
                    new PlanCostPool(
                            2026, "hosting", NAMES, Money.ZERO, EQUAL, Meter.REQUESTS, new BigDecimal(wrong), ""));
        }
        refused("vat", new PlanCostPool(2026, "hosting", NAMES, Money.ZERO, EQUAL, Meter.REQUESTS, null, ""));
    }

    @Test
    void theBasesOfAllWhoPayStayWithinTheAmount() {
        CostPoolView pool =
                Burum.hosting(new DistributionKey.Hybrid(Money.ofCents(1410_00), new DistributionKey.Usage()));

        List<Payer> three =
                List.of(Burum.VILLAGE, Burum.MUNICIPALITY, new Payer(3, "Dorpsbelang Oudwoude", List.of(), Map.of()));

        PoolRule.fits(pool, Burum.PAYERS);
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> PoolRule.fits(pool, three));
        assertThat(refusal.field()).isEqualTo("base");
    }

    @Test
    void theLogTellsWhatWasChanged() {
        CostPool pool = new CostPool(plan("hosting", NAMES, 100, EQUAL));
        CostPoolView before = pool.view();
        pool.change(change(0, 200, new DistributionKey.Hybrid(Money.ofCents(50), new DistributionKey.Usage())));

        assertThat(PoolWords.change(before, pool.view()))
                .isEqualTo("2026 hosting: amount 1.00 -> 2.00, key equal -> hybrid 0.50 + usage");
    }

    @Test
    void theLogTellsANewName() {
        CostPool pool = new CostPool(plan("hosting", NAMES, 100, EQUAL));
        CostPoolView before = pool.view();
        Map<Language, String> names = Map.of(Language.NL, "Servers", Language.EN, "Servers and mail");
        pool.change(new ChangeCostPool(1, 0, names, Money.ofCents(100), EQUAL, Meter.REQUESTS, VAT, "", "because"));

        assertThat(pool.view().names()).isEqualTo(names);
        assertThat(PoolWords.change(before, pool.view()))
                .startsWith("2026 hosting: names ")
                .endsWith(" -> Servers / Servers and mail");
    }

    @Test
    void theLogTellsAKeyInShort() {
        DistributionKey usage = new DistributionKey.Usage(List.of(
                new DistributionKey.WeighedMeter("requests", BigDecimal.TWO),
                new DistributionKey.WeighedMeter("mails", BigDecimal.ONE)));
        DistributionKey hybrid = new DistributionKey.Hybrid(
                new KeyBase.PerInhabitant(new BigDecimal("0.10")),
                new DistributionKey.Equal(),
                List.of(new DistributionKey.Extra("7", "own domain", Money.ofCents(45_00))));

        assertThat(PoolWords.of(new CostPool(plan("hosting", NAMES, 100, usage)).view()))
                .isEqualTo("2026 hosting: 1.00, usage requests x 2, mails x 1");
        assertThat(PoolWords.of(new CostPool(plan("hosting", NAMES, 100, hybrid)).view()))
                .isEqualTo("2026 hosting: 1.00, hybrid 0.10 per inhabitant + equal + 1 extras");
    }

    private static void refused(String field, PlanCostPool command) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> new CostPool(command));

        assertThat(refusal.field()).isEqualTo(field);
    }

    private static PlanCostPool plan(String code, Map<Language, String> names, long cents, DistributionKey key) {
        return new PlanCostPool(2026, code, names, Money.ofCents(cents), key, Meter.REQUESTS, VAT, "");
    }

    private static ChangeCostPool change(long version, long cents, DistributionKey key) {
        return new ChangeCostPool(1, version, NAMES, Money.ofCents(cents), key, Meter.REQUESTS, VAT, "", "because");
    }
}
