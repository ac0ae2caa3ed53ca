package nl.mienskip.costs;

import java.util.ArrayList;
import java.util.List;
import nl.mienskip.tenants.Language;

/** Tells what a pool costs and how it is divided, whoever pays. */
public final class KeySentences {

    private final Language language;
    private final Words words;
    private final Written written;

    private KeySentences(Language language) {
        this.language = language;
        this.words = Words.of(language);
        this.written = new Written(language);
    }

    /** In the order to read them. */
    public static List<String> of(CostPoolView pool, Language language) {
        KeySentences says = new KeySentences(language);
        List<String> sentences = new ArrayList<>();
        sentences.add(says.words.say("key.pool", says.written.money(pool.amount()), says.written.number(pool.vat())));
        if (!pool.basis().isEmpty()) {
            sentences.add(says.words.say("key.basis", pool.basis()));
        }
        says.base(pool.key().base(), sentences);
        pool.key()
                .extras()
                .forEach(extra -> sentences.add(says.words.say(
                        "key.extra", extra.participant(), extra.name(), says.written.money(extra.amount()))));
        says.variable(pool, sentences);
        return sentences;
    }

    private void base(KeyBase base, List<String> sentences) {
        switch (base) {
            case KeyBase.Each each -> {
                if (each.amount().cents() > 0) {
                    sentences.add(words.say("key.base.each", written.money(each.amount())));
                }
            }
            case KeyBase.PerInhabitant rate ->
                sentences.add(words.say("key.base.inhabitant", written.rate(rate.rate())));
            case KeyBase.ByBracket by -> {
                String mode = by.brackets().mode().name();
                sentences.add(words.say("key.base.bracket." + mode));
                by.brackets()
                        .list()
                        .forEach(bracket -> sentences.add(words.say(
                                bracket.to() == null
                                        ? "key.bracket.last"
                                        : "key.bracket."
                                                + by.brackets().border().name(),
                                bracket.to() == null ? "" : written.number(bracket.to()),
                                written.money(bracket.fixed()),
                                written.rate(bracket.perUnit()))));
            }
        }
    }

    private void variable(CostPoolView pool, List<String> sentences) {
        String rest = pool.key() instanceof DistributionKey.Hybrid ? "key.rest." : "key.all.";
        DistributionKey.Simple by = pool.key().variable();
        if (by instanceof DistributionKey.Usage usage) {
            if (usage.meters().isEmpty()) {
                sentences.add(words.say(rest + "usage", meter(pool.meter().apiName())));
            } else {
                sentences.add(words.say(rest + "meters"));
                usage.meters()
                        .forEach(meter -> sentences.add(
                                words.say("key.meter", meter(meter.meter()), written.number(meter.weight()))));
            }
            return;
        }
        sentences.add(words.say(rest + by.type()));
    }

    private String meter(String name) {
        return Words.meter(language, name);
    }
}
