package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Words;
import nl.mienskip.costs.Written;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;

/**
 * A sentence that is not in a language yet.
 *
 * @param key of the message in this room's bundle
 * @param figures each of a kind that says how it is written: {@link Money}, {@link Rate}, {@link Fraction} (euros),
 *     {@link BigDecimal}, {@link Long}, {@link Meter}, {@link Names}, or a sentence in the sentence
 */
public record Sentence(String key, List<Object> figures) {

    /** Euros for one of something. */
    record Rate(BigDecimal euros) {}

    /** What people call something, by language. */
    record Names(List<Map<Language, String>> names) {}

    public Sentence {
        figures = List.copyOf(figures);
    }

    static Sentence of(String key, Object... figures) {
        return new Sentence(key, List.of(figures));
    }

    /** Written out. */
    public String in(Language language) {
        Written written = new Written(language);
        return words(language)
                .say(
                        key,
                        figures.stream()
                                .map(figure -> write(figure, written, language))
                                .toArray());
    }

    private static String write(Object figure, Written written, Language language) {
        return switch (figure) {
            case Money money -> written.money(money);
            case Rate rate -> written.rate(rate.euros());
            case Fraction euros ->
                Written.isWhole(euros) ? written.euros(euros) : words(language).say("about", written.euros(euros));
            case BigDecimal number -> written.number(number);
            case Meter meter -> Words.meter(language, meter.apiName());
            case Long count -> written.count(count);
            case Sentence inner -> inner.in(language);
            case Names all -> all.names().stream().map(language::from).collect(Collectors.joining(", "));
            default -> throw new IllegalArgumentException("no way to write a " + figure.getClass());
        };
    }

    private static Words words(Language language) {
        return Words.of(language, "nl.mienskip.costs.tariffs.words");
    }
}
