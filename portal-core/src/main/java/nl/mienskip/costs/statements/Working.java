package nl.mienskip.costs.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Words;
import nl.mienskip.costs.Written;
import nl.mienskip.costs.tariffs.QuoteLine;
import nl.mienskip.tenants.Language;

/** How the amount of a line follows from that of the whole year, in words below the arithmetic of the year. */
final class Working {

    private static final String BUNDLE = "nl.mienskip.costs.statements.words";

    private Working() {}

    /** @param before the year that the band looks back at; null when at nothing */
    static StatementLine told(StatementLine line, RoundQuestion round, ChargedYear before) {
        return new StatementLine(
                line.key(),
                line.names(),
                Charging.inEach(language -> sentences(line, round, before, language)),
                line.target(),
                line.due(),
                line.before());
    }

    private static boolean isOfBand(StatementLine line) {
        return line.key().source() == LineKey.Source.TARIFF
                && line.key().code().equals(QuoteLine.BAND)
                && !line.how().isEmpty();
    }

    private static List<String> sentences(
            StatementLine line, RoundQuestion round, ChargedYear before, Language language) {
        Words words = Words.of(language, BUNDLE);
        Written written = new Written(language);
        List<String> sentences = new ArrayList<>(line.how().getOrDefault(language, List.of()));
        if (isOfBand(line) && before != null && before.year() == round.year() - 1) {
            sentences.add(
                    words.say("last." + before.by().name().toLowerCase(Locale.ROOT), String.valueOf(before.year())));
        }
        if (line.target().equals(Money.ZERO)) {
            sentences.add(words.say("gone"));
        } else if (round.kind() == RoundKind.ADVANCE) {
            sentences.add(words.say(
                    "advance",
                    written.money(line.target()),
                    String.valueOf(round.number()),
                    String.valueOf(round.of()),
                    written.money(line.due())));
        }
        if (!line.before().equals(Money.ZERO)) {
            sentences.add(words.say("before", written.money(line.before()), written.money(line.amount())));
        }
        return sentences;
    }
}
