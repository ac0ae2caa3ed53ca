package nl.mienskip.admin.decisions;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.decisions.DecisionState;

/** How far a decision has come, in words; the colour only adds to them. */
class StateBadge extends Span {
    private static final long serialVersionUID = 1L;

    StateBadge(DecisionState state) {
        super(Texts.name("decisions", state));
        addClassNames("badge", "decision-" + state.name().toLowerCase(Locale.ROOT));
    }
}
