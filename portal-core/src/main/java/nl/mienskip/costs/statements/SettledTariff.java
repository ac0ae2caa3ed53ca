package nl.mienskip.costs.statements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.Tariff;

/** What everybody was charged by the tariff of a year that was settled. Each is reckoned when it is asked for. */
public final class SettledTariff {

    private final Tariff tariff;
    private final Map<Long, RoundDocument.Member> members;

    SettledTariff(Tariff tariff, List<RoundDocument.Member> members) {
        this.tariff = tariff;
        this.members =
                members.stream().collect(Collectors.toMap(RoundDocument.Member::participantId, Function.identity()));
    }

    /** What one participant was charged; empty when it was no member in that year. */
    public Optional<Quote> of(long participantId) {
        return Optional.ofNullable(members.get(participantId)).map(member -> member.quote(tariff));
    }

    /** What each was charged, by participant. */
    Map<Long, Quote> all() {
        return members.values().stream()
                .collect(Collectors.toMap(RoundDocument.Member::participantId, member -> member.quote(tariff)));
    }
}
