package nl.mienskip.costs.scenarios;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.InvalidSplit;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.ParticipantFigures;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.Share;
import nl.mienskip.costs.Split;
import nl.mienskip.costs.SplitCosts;

/** Divides scenarios over participants by name, with the odd cents as on a bill, and holds them against the year before. */
record Impacts(Simulation simulation, List<Payer> payers, BeforeYear before) {

    List<Impact> all() {
        return simulation.scenarios().stream().map(this::of).toList();
    }

    private Impact of(Scenario scenario) {
        Money total = Money.rounded(scenario.cost().of(payers.size()));
        List<Map<String, Money>> byKey =
                simulation.keys().stream().map(key -> shares(total, key)).toList();
        return new Impact(
                scenario,
                total,
                simulation.keys(),
                before.year(),
                payers.stream().map(payer -> row(payer, byKey)).toList());
    }

    private Impact.Row row(Payer payer, List<Map<String, Money>> byKey) {
        return new Impact.Row(
                payer.participantId(),
                payer.name(),
                payer.inhabitants(),
                before.of(payer.participantId()),
                byKey.stream()
                        .map(shares -> Optional.ofNullable(shares.get(id(payer))))
                        .toList());
    }

    /** Empty when the key cannot be used: nobody knows what will be used, or the bases are more than the whole. */
    private Map<String, Money> shares(Money total, DistributionKey key) {
        try {
            return Split.of(new SplitCosts(
                            total, key, payers.stream().map(Impacts::figures).toList()))
                    .stream()
                    .collect(Collectors.toMap(Share::id, Share::amount));
        } catch (InvalidSplit refusal) {
            return Map.of();
        }
    }

    private static ParticipantFigures figures(Payer payer) {
        return new ParticipantFigures(id(payer), BigDecimal.valueOf(payer.inhabitants()), null);
    }

    private static String id(Payer payer) {
        return String.valueOf(payer.participantId());
    }
}
