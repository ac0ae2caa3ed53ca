package nl.mienskip.costs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mienskip.tenants.Language;

/** Tells how a line of a statement was computed, so that the payer can do it again with a pocket calculator. */
final class Arithmetic {

    private static final int DECIMALS_OF_A_SPLINTER = 12;
    private static final int DECIMALS_OF_A_PART = 6;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final PreviewLine line;
    private final Language language;
    private final Written written;

    Arithmetic(PreviewLine line, Language language) {
        this.line = line;
        this.language = language;
        this.written = new Written(language);
    }

    List<String> sentences() {
        if (line.share() == null) {
            return List.of(line.refused().in(language));
        }
        List<String> sentences = new ArrayList<>();
        boolean hybrid = line.pool().key() instanceof DistributionKey.Hybrid;
        boolean anythingLeft = line.working().left().signum() > 0;
        if (hybrid) {
            sentences.addAll(new FixedArithmetic(line, written, this::say).sentences());
        }
        if (!hybrid || anythingLeft) {
            sentences.addAll(weighed());
        }
        if (hybrid && anythingLeft) {
            sentences.add(say("together", exact(line.share().quota())));
        }
        sentences.add(rounded());
        return List.copyOf(sentences);
    }

    private List<String> weighed() {
        boolean byDay = line.working().byDay();
        String left = written.exact(line.working().left());
        String variable = exact(line.share().quota().minus(line.fixed()));
        return switch (line.pool().key().variable()) {
            case DistributionKey.Equal e ->
                List.of(
                        byDay
                                ? weighedBy("equal-days", left, variable)
                                : say("equal", left, written.count(line.participants()), variable));
            case DistributionKey.Inhabitants i ->
                List.of(weighedBy(byDay ? "inhabitants-days" : "inhabitants", left, variable));
            case DistributionKey.Usage u when u.meters().size() > 1 -> ofMeters(u.meters(), left, variable);
            case DistributionKey.Usage u -> List.of(weighedBy("usage", left, variable));
        };
    }

    private String weighedBy(String sentence, String left, String variable) {
        return say(sentence, left, number(line.weight()), number(line.weights()), variable);
    }

    private List<String> ofMeters(List<DistributionKey.WeighedMeter> meters, String left, String variable) {
        List<String> sentences = new ArrayList<>();
        Map<String, BigDecimal> own =
                line.working().question().participants().get(line.index()).usage();
        for (DistributionKey.WeighedMeter meter : meters) {
            BigDecimal used = own.get(meter.meter());
            BigDecimal together = line.working().together(meter.meter());
            sentences.add(say(
                    "meter",
                    Words.meter(language, meter.meter()),
                    written.number(used),
                    written.number(together),
                    written.number(meter.weight())));
        }
        sentences.add(weighedBy("usage-parts", left, variable));
        return sentences;
    }

    private String rounded() {
        Fraction adjustment = line.share().adjustment();
        String amount = written.money(line.share().amount());
        if (adjustment.signum() == 0) {
            return say("pay", amount);
        }
        Fraction inCents = adjustment.abs().times(HUNDRED);
        String cents = decimals(inCents, inCents.rounded(2).signum() == 0 ? DECIMALS_OF_A_SPLINTER : 2);
        return say(adjustment.signum() > 0 ? "pay-more" : "pay-less", amount, cents);
    }

    private String say(String key, Object... arguments) {
        return Words.of(language).say(key, arguments);
    }

    private String number(Fraction figure) {
        return decimals(figure, DECIMALS_OF_A_PART);
    }

    private String exact(Fraction euros) {
        return written.exact(euros);
    }

    private String decimals(Fraction figure, int most) {
        return written.number(figure.rounded(most), most);
    }
}
