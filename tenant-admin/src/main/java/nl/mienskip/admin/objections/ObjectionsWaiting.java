package nl.mienskip.admin.objections;

import static nl.mienskip.admin.shell.Texts.t;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.Waiting;
import nl.mienskip.admin.shell.WaitingItem;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.objections.Objections;

/** Photos that somebody who is shown wants to be taken away. */
@Dependent
@Allow(Right.PHOTOS_PUBLISH)
class ObjectionsWaiting implements Waiting {

    @Inject
    private Objections objections;

    @Override
    public List<WaitingItem> items() {
        long waiting = objections.waiting();
        return waiting == 0
                ? List.of()
                : List.of(new WaitingItem(
                        t("objections.waiting", waiting),
                        t("objections.waiting.line"),
                        "camera",
                        "photos/objections",
                        true));
    }
}
