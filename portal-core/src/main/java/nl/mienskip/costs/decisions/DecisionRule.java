package nl.mienskip.costs.decisions;

import java.time.LocalDate;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.text.HiddenRule;

/** What the words and days of a decision may be. */
final class DecisionRule {

    private static final int LONGEST = 200;
    private static final int LONGEST_DOCUMENT = 1_000_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private DecisionRule() {}

    static DecisionKind kind(DecisionKind kind) {
        if (kind == null) {
            throw new InvalidInput("kind", "decision.kind", "a decision is about something");
        }
        return kind;
    }

    static int year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInput("year", "decision.year", "a year has four digits and begins with a 2");
        }
        return year;
    }

    static String title(String title) {
        return line("title", "decision.title", title);
    }

    static String minutes(String minutes) {
        return line("minutes", "decision.minutes", minutes);
    }

    private static String line(String field, String code, String given) {
        String stripped = given == null ? "" : given.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new InvalidInput(field, code, "it has at least one and at most " + LONGEST + " characters", LONGEST);
        }
        return HiddenRule.line(field, stripped);
    }

    static String document(String document) {
        if (document == null || document.isBlank()) {
            throw new InvalidInput("document", "decision.document", "a decision has a document");
        }
        if (document.length() > LONGEST_DOCUMENT) {
            throw new InvalidInput(
                    "document",
                    "decision.documentTooLong",
                    "a document has at most " + LONGEST_DOCUMENT + " characters",
                    LONGEST_DOCUMENT);
        }
        return document;
    }

    static LocalDate day(LocalDate day) {
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput(
                    "inForceFrom", "decision.inForceFrom", "a decision holds from a day in a year like 2026");
        }
        return day;
    }

    static VoteRule vote(VoteRule rule) {
        if (rule == null) {
            throw new InvalidInput("weight", "decision.weight", "a vote has a weight");
        }
        return rule;
    }
}
