package nl.mienskip.costs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Tells what a payer of a hybrid pays before anything is weighed: its base, for the days that it was there, and extras. */
final class FixedArithmetic {

    /** Says a sentence of the bundle. */
    interface Sentences {
        String say(String key, Object... arguments);
    }

    private final PreviewLine line;
    private final Written written;
    private final Sentences sentences;

    FixedArithmetic(PreviewLine line, Written written, Sentences sentences) {
        this.line = line;
        this.written = written;
        this.sentences = sentences;
    }

    List<String> sentences() {
        DistributionKey key = line.pool().key();
        SplitCosts question = line.working().question();
        Fraction together = question.total().toFraction().minus(line.working().left());
        String left = written.exact(line.working().left());
        if (key.base() instanceof KeyBase.Each each
                && !line.working().byDay()
                && key.extras().isEmpty()) {
            return List.of(sentences.say(
                    "base",
                    written.money(each.amount()),
                    written.count(line.participants()),
                    written.exact(together),
                    left));
        }
        List<String> said = new ArrayList<>();
        if (!key.base().equals(KeyBase.NONE)) {
            question.participants()
                    .get(line.index())
                    .stays()
                    .forEach(stay -> said.add(base(key.base(), stay, question)));
        }
        key.extras().stream()
                .filter(extra -> extra.participant().equals(line.payer().splitId()))
                .forEach(extra -> said.add(sentences.say("extra", extra.name(), written.money(extra.amount()))));
        said.add(sentences.say("fixed", written.exact(line.fixed()), written.exact(together), left));
        return said;
    }

    private String base(KeyBase base, Stay stay, SplitCosts question) {
        Fraction year = base.of(stay.inhabitants());
        String whole = written.exact(year);
        if (stay.days() == null || stay.days().equals(question.days())) {
            return base.asksInhabitants()
                    ? sentences.say("base-inhabitants", whole, written.number(stay.inhabitants()))
                    : sentences.say("base-own", whole);
        }
        String part = written.exact(
                year.times(BigInteger.valueOf(stay.days())).dividedBy(BigInteger.valueOf(question.days())));
        String days = written.count(stay.days());
        String ofDays = written.count(question.days());
        return base.asksInhabitants()
                ? sentences.say("base-inhabitants-days", whole, written.number(stay.inhabitants()), days, ofDays, part)
                : sentences.say("base-own-days", whole, days, ofDays, part);
    }
}
