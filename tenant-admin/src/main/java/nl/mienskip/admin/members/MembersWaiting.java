package nl.mienskip.admin.members;

import static nl.mienskip.admin.shell.Texts.t;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.Waiting;
import nl.mienskip.admin.shell.WaitingItem;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.members.Members;

/** People who ask to join. */
@Dependent
@Allow(Right.MEMBERS_ADMIT)
class MembersWaiting implements Waiting {

    @Inject
    private Members members;

    @Override
    public List<WaitingItem> items() {
        long waiting = members.waiting();
        return waiting == 0
                ? List.of()
                : List.of(new WaitingItem(
                        t("members.waiting", waiting),
                        t("members.waiting.line"),
                        "user-plus",
                        "members?status=REQUESTED",
                        true));
    }
}
