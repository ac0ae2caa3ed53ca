package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.costs.decisions.CloseVote;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.VoteOutcome;
import nl.mienskip.costs.decisions.VoteSheet;

/** Asks where the minutes are before a vote is closed, and says what will come of it. */
class CloseVoteDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final Fields fields = new Fields();
    private final TextField minutes = fields.add("minutes", new TextField(t("decisions.minutes")));

    CloseVoteDialog(Decisions decisions, VoteSheet sheet, Consumer<DecisionView> changed) {
        setHeaderTitle(t("decisions.close.question"));
        setWidth("min(36rem, 100vw)");
        minutes.setRequiredIndicatorVisible(true);
        minutes.setMaxLength(LONGEST);
        minutes.setHelperText(t("decisions.minutes.help"));
        minutes.setWidthFull();
        Button close = new Button(t("decisions.close"), pressed -> {
            try {
                if (fields.attempt(() -> done(decisions, sheet.decision(), changed))) {
                    close();
                }
            } finally {
                pressed.getSource().setEnabled(isOpened());
            }
        });
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setDisableOnClick(true); // a double click would close twice
        add(new Paragraph(consequence(sheet.outcome())), minutes);
        getFooter()
                .add(
                        new Button(t("shell.cancel"), pressed -> {
                            close();
                            changed.accept(sheet.decision());
                        }),
                        close);
    }

    private static String consequence(VoteOutcome outcome) {
        String counted = t(
                "decisions.close.counted",
                Figures.whole(outcome.inFavour()),
                Figures.whole(outcome.against()),
                Figures.whole(outcome.abstained()));
        return counted + " "
                + t(
                        outcome.adopted()
                                ? "decisions.close.adopts"
                                : outcome.quorate() ? "decisions.close.rejects" : "decisions.close.adjourns");
    }

    private void done(Decisions decisions, DecisionView decision, Consumer<DecisionView> changed) {
        DecisionView now = decisions.close(new CloseVote(decision.id(), decision.version(), minutes.getValue()));
        Notices.done(t(
                now.state() == DecisionState.ADOPTED
                        ? "decisions.close.adopted"
                        : now.state() == DecisionState.REJECTED
                                ? "decisions.close.rejected"
                                : "decisions.close.adjourned"));
        changed.accept(now);
    }
}
