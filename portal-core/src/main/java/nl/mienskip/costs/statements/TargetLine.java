package nl.mienskip.costs.statements;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.tariffs.QuoteLine;
import nl.mienskip.tenants.Language;

/**
 * What a member owes for a whole year by one rule or pool.
 *
 * @param how it is reckoned, in sentences that are written when they are asked for: they take longer than the sum
 */
public record TargetLine(LineKey key, Map<Language, String> names, Function<Language, List<String>> how, Money amount) {

    public TargetLine {
        names = Map.copyOf(names);
    }

    /** Whether it is what the band on the change from year to year makes of the rest. */
    public boolean isOfBand() {
        return key.source() == LineKey.Source.TARIFF && key.code().equals(QuoteLine.BAND);
    }

    /** The same for who has the sentences already, or may not read them. */
    public TargetLine wordless() {
        return new TargetLine(key, names, language -> List.of(), amount);
    }
}
