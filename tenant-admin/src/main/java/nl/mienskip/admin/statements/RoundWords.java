package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Span;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.statements.PaymentStatus;
import nl.mienskip.costs.statements.RoundKind;
import nl.mienskip.costs.statements.RoundQuestion;

/** What a round is called, and how far a statement is. */
final class RoundWords {

    private RoundWords() {}

    /** Voorschot 1 van 4 over 2026. */
    static String of(RoundQuestion round) {
        String year = String.valueOf(round.year());
        return round.kind() == RoundKind.ADVANCE
                ? t("statements.round.advance", round.number(), round.of(), year)
                : t("statements.round." + round.kind().apiName(), year);
    }

    static Span badge(PaymentStatus status) {
        Span badge = new Span(Texts.name("statements", status));
        badge.addClassName("badge");
        switch (status) {
            case PAID -> badge.addClassName("badge-open");
            case OPEN, PARTLY -> badge.addClassName("badge-opening");
            case TOO_MUCH -> badge.addClassName("badge-suspended");
        }
        return badge;
    }
}
