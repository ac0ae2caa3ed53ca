package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.InvalidSplit;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.costs.pools.DecidedPools;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.tariffs.DecidedTariff;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.Tariffs;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.usage.Meter;

/** Reckons this year as a settlement would, by what is in force today. Empty when nothing is. */
@ApplicationScoped
class OwedThisYear {

    @Inject
    private Tariffs tariffs;

    @Inject
    private Pools pools;

    @Inject
    private Costs costs;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private ChargedYears charged;

    @Inject
    private Billers billers;

    @Inject
    private Clock clock;

    /** By the use so far. */
    Optional<Owed> soFar() {
        return reckoned(meters -> costs.payers(costs.thisYear(), meters));
    }

    /** By the use that is expected; hours and costs are those that were booked. */
    Optional<Owed> expected() {
        return reckoned(costs::expectedPayers);
    }

    private Optional<Owed> reckoned(Function<Set<Meter>, List<Payer>> payers) {
        int year = costs.thisYear();
        LocalDate today = LocalDate.now(clock.withZone(PlatformTime.ZONE));
        Optional<Tariff> tariff = tariffs.inForce(year, today).map(DecidedTariff::tariff);
        Optional<PoolsDocument> decided = pools.inForce(year, today).map(DecidedPools::document);
        if (tariff.isEmpty() && decided.isEmpty()) {
            return Optional.empty();
        }
        List<Payer> paying = payers.apply(Stream.concat(
                        tariff.stream().flatMap(each -> each.meters().stream()),
                        decided.stream().flatMap(each -> each.meters().stream()))
                .collect(Collectors.toSet()));
        List<RoundDocument.Member> members = tariff.map(each -> RoundMembers.of(
                        each,
                        year,
                        subscriptions.members(year, each, paying),
                        charged.before(year).orElse(null)))
                .orElse(List.of());
        return Optional.of(owed(tariff.orElse(null), members, decided.orElse(null), paying, billers.vat(year)));
    }

    private static Owed owed(
            Tariff tariff,
            List<RoundDocument.Member> members,
            PoolsDocument decided,
            List<Payer> paying,
            VatTreatment vat) {
        try {
            return new Owed(true, new Targets(tariff, members, decided, paying, vat).all());
        } catch (InvalidSplit refusal) {
            return new Owed(false, Map.of());
        }
    }
}
