package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Waiting;
import nl.mienskip.admin.shell.WaitingItem;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.openings.OpeningView;
import nl.mienskip.openings.Openings;

/** Villages whose opening stopped: their people wait for the operator. */
@Dependent
@Allow(Right.TENANTS_OPEN)
class StoppedOpenings implements Waiting {

    @Inject
    private Openings openings;

    @Override
    public List<WaitingItem> items() {
        return openings.underWay().stream().map(StoppedOpenings::item).toList();
    }

    private static WaitingItem item(OpeningView opening) {
        return new WaitingItem(
                t("villages.waiting", opening.slug()),
                t("villages.steps.asked", opening.askedBy(), Moments.full(opening.askedAt())),
                "triangle-alert",
                "villages/" + opening.slug(),
                true);
    }
}
