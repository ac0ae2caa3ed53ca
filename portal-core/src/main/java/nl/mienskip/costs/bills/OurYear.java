package nl.mienskip.costs.bills;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.pools.DecidedPools;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.costs.tariffs.DecidedTariff;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.Tariffs;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.usage.Meter;

/** Gathers what this year is reckoned from: what is in force today, or else the pools of now, and who pays. */
@ApplicationScoped
class OurYear {

    @Inject
    private Costs costs;

    @Inject
    private Pools pools;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** This year by all figures. */
    OurBills reckoned() {
        int year = costs.thisYear();
        Optional<PoolsDocument> decided = decided(year);
        PoolsDocument document = decided.orElseGet(() -> pools.present(year));
        Optional<Tariff> tariff = tariffs.inForce(year, today()).map(DecidedTariff::tariff);
        Set<Meter> meters = EnumSet.noneOf(Meter.class);
        tariff.ifPresent(each -> meters.addAll(each.meters()));
        if (decided.isPresent() || tariff.isEmpty()) {
            document.pools().forEach(pool -> meters.addAll(pool.dividing()));
        }
        Set<Meter> all = EnumSet.noneOf(Meter.class);
        all.addAll(document.meters());
        all.addAll(meters);
        return new OurBills(
                document,
                decided.isPresent(),
                today().minusDays(1),
                meters,
                new OurBills.Figures(costs.payers(year, all), statements.owed()),
                new OurBills.Figures(costs.expectedPayers(all), statements.expected()));
    }

    /** The pools of this year over who pays. */
    CostComparison compared() {
        int year = costs.thisYear();
        return costs.compare(decided(year).orElseGet(() -> pools.present(year)));
    }

    private Optional<PoolsDocument> decided(int year) {
        return pools.inForce(year, today()).map(DecidedPools::document);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PlatformTime.ZONE));
    }
}
