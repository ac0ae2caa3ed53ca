package nl.mienskip.costs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.tenants.Language;

/** Tells how a line of a statement was computed, so that the payer can do it again with a pocket calculator. */
final class Arithmetic {

    private static final int DECIMALS_OF_A_SPLINTER = 12;
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
        Money left = line.pool().amount().minus(line.bases());
        boolean hybrid = line.pool().key() instanceof DistributionKey.Hybrid;
        if (hybrid) {
            sentences.add(say(
                    "base",
                    money(line.pool().key().base()),
                    written.count(line.participants()),
                    money(line.bases()),
                    money(left)));
        }
        if (!hybrid || left.cents() > 0) {
            sentences.add(weighed(left));
        }
        if (hybrid && left.cents() > 0) {
            sentences.add(say("together", exact(line.share().quota())));
        }
        sentences.add(rounded());
        return List.copyOf(sentences);
    }

    private String weighed(Money left) {
        Fraction variable = line.share().quota().minus(line.pool().key().base().toFraction());
        return switch (line.pool().key().variable()) {
            case DistributionKey.Equal e ->
                say("equal", money(left), written.count(line.participants()), exact(variable));
            case DistributionKey.Inhabitants i ->
                say(
                        "inhabitants",
                        money(left),
                        written.number(line.weight()),
                        written.number(line.weights()),
                        exact(variable));
            case DistributionKey.Usage u ->
                say(
                        "usage",
                        money(left),
                        written.number(line.weight()),
                        written.number(line.weights()),
                        exact(variable));
        };
    }

    private String rounded() {
        Fraction adjustment = line.share().adjustment();
        String amount = money(line.share().amount());
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

    private String money(Money amount) {
        return written.money(amount);
    }

    /** Euros to the last digit, or about that when they go on. */
    private String exact(Fraction euros) {
        return Written.isWhole(euros) ? written.euros(euros) : say("about", written.euros(euros));
    }

    private String decimals(Fraction figure, int most) {
        return written.number(figure.rounded(most), most);
    }
}
