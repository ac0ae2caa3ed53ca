package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.decisions.VoteChoice;

/** What was noted with a step, in the reader's language: votes and counts are noted in signs, reasons in words. */
final class StepWords {

    private static final Pattern COUNT = Pattern.compile("(\\d+) : (\\d+) : (\\d+) / (\\d+); (.*)", Pattern.DOTALL);
    private static final Pattern VOTE = Pattern.compile("(?<=: )(FOR|AGAINST|ABSTAIN)(?=, |$)");

    private StepWords() {}

    static String of(String noted) {
        Matcher count = COUNT.matcher(noted);
        return count.matches()
                ? t(
                        "decisions.steps.count",
                        count.group(1),
                        count.group(2),
                        count.group(3),
                        count.group(4),
                        count.group(5))
                : VOTE.matcher(noted)
                        .replaceAll(vote ->
                                Matcher.quoteReplacement(Texts.name("decisions", VoteChoice.valueOf(vote.group()))));
    }
}
