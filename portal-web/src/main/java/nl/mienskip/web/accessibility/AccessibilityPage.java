package nl.mienskip.web.accessibility;

import java.util.Locale;
import nl.mienskip.accessibility.StatementView;
import nl.mienskip.accessibility.WriteStatement;
import nl.mienskip.web.shell.Layout;

/**
 * What the pages promise, and what is known of how far they keep it.
 *
 * @param layout what stands around it
 * @param statement what the village states
 */
public record AccessibilityPage(Layout layout, StatementView statement) {

    /** What the village states. */
    public WriteStatement stated() {
        return statement.stated();
    }

    /** How far the website is known to meet the requirements, in words. */
    public String conformance() {
        return layout.t(
                "accessibility.conformance." + statement.conformance().name().toLowerCase(Locale.ROOT));
    }

    /** Who examined it when; empty when nobody did. */
    public String examined() {
        return stated().examinedOn() == null
                ? ""
                : layout.t(
                        "accessibility.people.done", layout.texts().date(stated().examinedOn()), stated().examinedBy());
    }

    /** When it will be examined; empty when no day is set, or it is over. */
    public String planned() {
        return statement.toCome()
                ? layout.t("accessibility.people.planned", layout.texts().date(stated().plannedOn()))
                : "";
    }

    /** The day of the statement; empty when the village has stated nothing. */
    public String day() {
        return statement.statedAt() == null
                ? ""
                : layout.t("accessibility.stated", layout.texts().date(statement.statedAt()));
    }
}
