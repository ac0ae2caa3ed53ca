package nl.mienskip.admin.feedback;

import static nl.mienskip.admin.shell.Texts.t;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.Waiting;
import nl.mienskip.admin.shell.WaitingItem;
import nl.mienskip.feedback.Feedback;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** Readers who said something that nobody did anything with yet. */
@Dependent
@Allow(Right.FEEDBACK_ANSWER)
class FeedbackWaiting implements Waiting {

    @Inject
    private Feedback feedback;

    @Override
    public List<WaitingItem> items() {
        long waiting = feedback.waiting();
        return waiting == 0
                ? List.of()
                : List.of(new WaitingItem(
                        t("feedback.waiting", waiting),
                        t("feedback.waiting.line"),
                        "message-circle",
                        "feedback?status=NEW",
                        true));
    }
}
