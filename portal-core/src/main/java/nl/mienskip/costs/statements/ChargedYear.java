package nl.mienskip.costs.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.subscriptions.MemberInYear;
import nl.mienskip.costs.tariffs.MemberFacts;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.Tariff;

/** What everybody was charged by the tariff of a year, for the year after it to look back at. Each is reckoned when it is asked for. */
public final class ChargedYear {

    /** How that is known. */
    public enum By {
        /** It was settled. */
        SETTLEMENT,
        /** It has had no more than advances: by the last of them. */
        ADVANCE,
        /** Nothing was billed of it: by its tariff and what is known now. */
        FIGURES
    }

    private final int year;
    private final By by;
    private final Map<Long, Supplier<Quote>> quotes;

    ChargedYear(int year, By by, Map<Long, Supplier<Quote>> quotes) {
        this.year = year;
        this.by = by;
        this.quotes = Map.copyOf(quotes);
    }

    /** As a round charged it. */
    static ChargedYear billed(RoundQuestion round, Tariff tariff, List<RoundDocument.Member> members) {
        return new ChargedYear(
                round.year(),
                round.kind() == RoundKind.ADVANCE ? By.ADVANCE : By.SETTLEMENT,
                members.stream()
                        .collect(Collectors.toMap(
                                RoundDocument.Member::participantId, member -> () -> member.quote(tariff))));
    }

    /**
     * As it would be charged now.
     *
     * @param before what it looks back at itself; null when at nothing
     */
    static ChargedYear reckoned(int year, Tariff tariff, List<MemberInYear> known, ChargedYear before) {
        Map<Long, Supplier<Quote>> quotes = new HashMap<>();
        if (before != null) {
            before.participants()
                    .forEach(id ->
                            quotes.put(id, () -> Quote.ofGone(tariff, MemberFacts.gone(year, before.carried(id)))));
        }
        known.forEach(member -> quotes.put(
                member.participantId(),
                () -> Quote.of(
                        tariff,
                        before == null ? member.facts() : before.ahead(member.participantId(), member.facts()))));
        return new ChargedYear(year, By.FIGURES, quotes);
    }

    public int year() {
        return year;
    }

    public By by() {
        return by;
    }

    /** What one participant was charged; empty when it was no member in that year. */
    public Optional<Quote> of(long participantId) {
        return Optional.ofNullable(quotes.get(participantId)).map(Supplier::get);
    }

    /**
     * The facts of a later year, with what they have to do with this one. Where years lie between that had no tariff, the band
     * has nothing to compare with, and what it moved on is still owed.
     */
    public MemberFacts ahead(long participantId, MemberFacts later) {
        Function<Quote, MemberFacts> history =
                later.year() == year + 1 ? later::after : quote -> later.carrying(quote.carried());
        return of(participantId).map(history).orElse(later);
    }

    /** What was moved on for one of {@link #participants()}. */
    Money carried(long participantId) {
        return quotes.get(participantId).get().carried();
    }

    /** Everybody who was charged. */
    Set<Long> participants() {
        return quotes.keySet();
    }
}
