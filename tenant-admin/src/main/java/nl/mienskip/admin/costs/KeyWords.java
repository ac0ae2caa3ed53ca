package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.KeyBase;
import nl.mienskip.usage.Meter;

/** Distribution keys in words. */
final class KeyWords {

    /** The four, in the order in which they stand side by side. */
    static final List<String> TYPES = List.of("equal", "inhabitants", "usage", "hybrid");

    private KeyWords() {}

    /** By its name in the door. */
    static String of(String type) {
        return t("costs.key." + type);
    }

    /** With the particulars that a hybrid has, and several meters. */
    static String of(DistributionKey key) {
        return switch (key) {
            case DistributionKey.Hybrid hybrid -> hybrid(hybrid);
            case DistributionKey.Usage usage
            when !usage.meters().isEmpty() ->
                t(
                        "costs.key.usage.of",
                        usage.meters().stream().map(KeyWords::meter).collect(Collectors.joining(", ")));
            case DistributionKey.Simple simple -> of(simple.type());
        };
    }

    private static String meter(DistributionKey.WeighedMeter meter) {
        return t(
                "costs.meter.times",
                Meter.of(meter.meter()).map(Meters::name).orElse(meter.meter()),
                NumberFormat.getInstance(Site.language().locale()).format(meter.weight()));
    }

    private static String hybrid(DistributionKey.Hybrid hybrid) {
        String base =
                switch (hybrid.base()) {
                    case KeyBase.Each each -> t("costs.base.words.each", Euros.of(each.amount()));
                    case KeyBase.PerInhabitant rate ->
                        t("costs.base.words.perInhabitant", Euros.exact(Exact.of(rate.rate())));
                    case KeyBase.ByBracket by ->
                        t(
                                "costs.base.words.bracket",
                                String.valueOf(by.brackets().list().size()));
                };
        String words = t("costs.key.hybrid.of", base, of(hybrid.variable()));
        return hybrid.extras().isEmpty()
                ? words
                : t("costs.key.extras", words, String.valueOf(hybrid.extras().size()));
    }
}
