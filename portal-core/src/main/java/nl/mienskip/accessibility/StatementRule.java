package nl.mienskip.accessibility;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.mail.MailAddress;
import nl.mienskip.kernel.text.LineRule;
import nl.mienskip.kernel.time.DayRule;

/** What can be stated: nothing is met without an examination, and no examination without who did it, when and how. */
final class StatementRule {

    private static final int NAME_MAX = 200;
    private static final int TEXT_MAX = 1000;
    private static final int BARRIERS_MAX = 30;
    private static final int BARRIER_MAX = 300;

    private StatementRule() {}

    /** @throws InvalidInput at the field */
    static WriteStatement checked(WriteStatement given, LocalDate today) {
        WriteStatement tidy = new WriteStatement(
                given.examinedOn(),
                LineRule.optional("examinedBy", given.examinedBy(), NAME_MAX),
                LineRule.optional("method", given.method(), TEXT_MAX),
                given.allMet(),
                barriers(given.barriers()),
                given.plannedOn(),
                MailAddress.optional("contactEmail", given.contactEmail()),
                given.version());
        requireExamination(tidy, today);
        requirePlan(tidy, today);
        return tidy;
    }

    private static void requireExamination(WriteStatement stated, LocalDate today) {
        if (stated.examinedOn() == null) {
            requireNoExamination(stated);
            return;
        }
        DayRule.checked("examinedOn", stated.examinedOn());
        if (stated.examinedOn().isAfter(today)) {
            throw new InvalidInput("examinedOn", "examination.future", "an examination to come is a plan");
        }
        LineRule.required("examinedBy", stated.examinedBy(), NAME_MAX);
        LineRule.required("method", stated.method(), TEXT_MAX);
        if (stated.allMet() && !stated.barriers().isEmpty()) {
            throw new InvalidInput("allMet", "statement.barriers", "not all is met while barriers are known");
        }
    }

    private static void requireNoExamination(WriteStatement stated) {
        if (stated.allMet()) {
            throw new InvalidInput("examinedOn", "statement.unexamined", "only people can find that all is met");
        }
        if (!stated.examinedBy().isEmpty() || !stated.method().isEmpty()) {
            throw new InvalidInput("examinedOn", "missing", "the day of the examination is missing");
        }
    }

    private static void requirePlan(WriteStatement stated, LocalDate today) {
        if (stated.plannedOn() == null) {
            return;
        }
        DayRule.checked("plannedOn", stated.plannedOn());
        if (stated.plannedOn().isBefore(today)) {
            throw new InvalidInput("plannedOn", "plan.past", "a plan is of a day to come");
        }
    }

    private static List<String> barriers(List<String> given) {
        List<String> barriers = given.stream()
                .map(each -> LineRule.optional("barriers", each.replaceAll("\\s+", " "), BARRIER_MAX))
                .filter(each -> !each.isEmpty())
                .toList();
        if (barriers.size() > BARRIERS_MAX) {
            throw new InvalidInput(
                    "barriers", "barriers.tooMany", "at most " + BARRIERS_MAX + " barriers", BARRIERS_MAX);
        }
        return barriers;
    }
}
