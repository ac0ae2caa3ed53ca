package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.PlanCostPool;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;

/** Puts the yearly costs of the Burum portal on this year's list. */
@ApplicationScoped
class DemoCosts {

    @Inject
    private Costs costs;

    /** Plans the pools that the year does not have yet. */
    void seed(List<JsonObject> pools) {
        int year = costs.thisYear();
        Set<String> there = costs.pools(year).stream().map(CostPoolView::code).collect(Collectors.toSet());
        pools.stream()
                .filter(pool -> !there.contains(pool.getString("code")))
                .forEach(pool -> costs.plan(command(year, pool)));
    }

    private static PlanCostPool command(int year, JsonObject demo) {
        Map<Language, String> names = demo.getJsonObject("names").entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> Language.of(entry.getKey()).orElseThrow(),
                        entry -> ((JsonString) entry.getValue()).getString()));
        return new PlanCostPool(
                year,
                demo.getString("code"),
                names,
                Money.ofEuros(new BigDecimal(demo.getString("amount")), "amount"),
                DistributionKey.Simple.named(demo.getString("key"), "key"),
                Meter.of(demo.getString("meter")).orElseThrow(),
                PoolsDocument.STANDARD_VAT,
                demo.getString("basis"));
    }
}
