package nl.mienskip.costs.statements;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolDivision;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.PreviewLine;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.costs.tariffs.Tariff;

/** What everybody owes for a year: by the tariff, and then its part of each pool. A pool is divided once. */
final class Targets {

    private final Tariff tariff;
    private final Map<Long, RoundDocument.Member> members;
    private final Map<Long, List<PreviewLine>> shares;
    private final VatTreatment treatment;

    /**
     * @param tariff null when none is in force
     * @param pools null when none are in force
     * @throws nl.mienskip.costs.InvalidSplit when a pool cannot be divided by the figures that there are
     */
    Targets(
            Tariff tariff,
            List<RoundDocument.Member> members,
            PoolsDocument pools,
            List<Payer> payers,
            VatTreatment treatment) {
        this.tariff = tariff;
        this.treatment = treatment;
        this.members =
                members.stream().collect(Collectors.toMap(RoundDocument.Member::participantId, Function.identity()));
        this.shares = pools == null
                ? Map.of()
                : pools.pools().stream()
                        .flatMap(pool -> PoolDivision.of(pool, payers).lines().stream())
                        .collect(Collectors.groupingBy(line -> line.payer().participantId()));
    }

    /** What one participant owes; nothing when it is neither member nor payer. */
    List<TargetLine> of(long participantId) {
        Stream<TargetLine> byTariff = members.containsKey(participantId)
                ? Charging.by(members.get(participantId).quote(tariff), treatment).stream()
                : Stream.of();
        return Stream.concat(
                        byTariff,
                        shares.getOrDefault(participantId, List.of()).stream()
                                .map(line -> Charging.of(line, treatment)))
                .toList();
    }

    /** What each owes, by participant. */
    Map<Long, List<TargetLine>> all() {
        return Stream.concat(members.keySet().stream(), shares.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::of));
    }
}
