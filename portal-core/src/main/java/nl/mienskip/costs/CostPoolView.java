package nl.mienskip.costs;

import java.math.BigDecimal;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;

/**
 * A pool as others see it: an amount of one year that is divided by one key.
 *
 * @param meter by which use is counted when the key goes by usage and names no meter
 * @param vat percentage of tax on what is billed of it
 * @param basis what the amount is made of; may be empty
 * @param version what a change must name
 */
public record CostPoolView(
        long id,
        int year,
        String code,
        Map<Language, String> names,
        Money amount,
        DistributionKey key,
        Meter meter,
        BigDecimal vat,
        String basis,
        long version) {

    public CostPoolView {
        names = Map.copyOf(names);
    }

    /** The meters by which it may be divided: those that its key names, and the one that is meant where it names none. */
    Set<Meter> meters() {
        Set<Meter> meters = EnumSet.of(meter);
        if (key.variable() instanceof DistributionKey.Usage usage) {
            usage.meters().forEach(each -> Meter.of(each.meter()).ifPresent(meters::add));
        }
        return meters;
    }

    /** The meters that it is divided by; none when it does not go by use. */
    public Set<Meter> dividing() {
        if (!(key.variable() instanceof DistributionKey.Usage usage)) {
            return Set.of();
        }
        return usage.meters().isEmpty()
                ? Set.of(meter)
                : usage.meters().stream()
                        .flatMap(each -> Meter.of(each.meter()).stream())
                        .collect(Collectors.toSet());
    }

    /** How it is divided by a key over who pays. */
    SplitCosts question(DistributionKey by, List<Payer> payers) {
        return new SplitCosts(
                amount,
                by,
                payers.stream().map(payer -> payer.figures(meter)).toList(),
                Year.of(year).length());
    }

    /** The name in this language, or else the Dutch one. */
    public String name(Language language) {
        return language.from(names);
    }
}
