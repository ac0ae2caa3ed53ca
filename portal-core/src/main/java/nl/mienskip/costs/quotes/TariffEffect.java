package nl.mienskip.costs.quotes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.tariffs.Quote;

/**
 * What a tariff means for a participant.
 *
 * @param quote what it would pay under it, by what is known now
 * @param before what it pays under the tariff that this one follows; null when there is none
 * @param settled whether that is what it was really charged, not what would be reckoned by the figures of now
 */
public record TariffEffect(long participantId, String name, Quote quote, Quote before, boolean settled) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** The same without what was paid before that year, also in the words of the band. */
    TariffEffect withoutThePast() {
        boolean ofThisYear =
                before != null && before.facts().year() == quote.facts().year();
        return new TariffEffect(
                participantId,
                name,
                quote.withoutWordsOfBand(),
                ofThisYear ? before.withoutWordsOfBand() : null,
                false);
    }

    /** How much more; below zero for less. Empty when there is nothing to compare with. */
    public Optional<Money> change() {
        return Optional.ofNullable(before).map(old -> quote.total().minus(old.total()));
    }

    /** The change in percent of what it pays, to one decimal; empty when it pays nothing. */
    public Optional<BigDecimal> percentage() {
        return change().filter(change -> before.total().cents() > 0)
                .map(change -> BigDecimal.valueOf(change.cents())
                        .multiply(ALL)
                        .divide(BigDecimal.valueOf(before.total().cents()), 1, RoundingMode.HALF_UP));
    }
}
