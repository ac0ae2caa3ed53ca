package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.Waiting;
import nl.mienskip.admin.shell.WaitingItem;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.EditorialQueue;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** What others handed in, what was returned to me, my drafts, and what is planned. */
@Dependent
@Allow(Right.ENTER_ADMIN)
class EditorialWaiting implements Waiting {

    private static final int MOST = 5;

    @Inject
    private Editorial editorial;

    @Override
    public List<WaitingItem> items() {
        if (Site.tenant().platform()) {
            return List.of();
        }
        EditorialQueue queue = editorial.queue(MOST);
        List<WaitingItem> items = new ArrayList<>();
        queue.handedIn()
                .forEach(item -> items.add(item(
                        item,
                        t("editorial.waiting.handedIn", title(item)),
                        t(
                                "editorial.waiting.handedIn.detail",
                                item.review().askedBy(),
                                Moments.full(item.review().at())),
                        "circle-alert",
                        true)));
        queue.returned()
                .forEach(item -> items.add(item(
                        item,
                        t("editorial.waiting.returned", title(item)),
                        item.review().note(),
                        "message-circle",
                        true)));
        if (queue.due() > 0) {
            items.add(new WaitingItem(
                    t("editorial.waiting.due", queue.due()),
                    t("editorial.waiting.due.detail"),
                    "clipboard-list",
                    "checks",
                    false));
        }
        queue.drafts()
                .forEach(item -> items.add(item(
                        item,
                        t("editorial.waiting.draft", title(item)),
                        t("editorial.changedBy", Moments.full(item.changedAt()), item.writtenBy()),
                        "pencil",
                        false)));
        queue.scheduled()
                .forEach(item -> items.add(item(
                        item,
                        t("editorial.waiting.scheduled", title(item)),
                        t("editorial.waiting.scheduled.detail", Moments.full(item.publishFrom())),
                        "clock",
                        false)));
        return items;
    }

    private static WaitingItem item(ItemView item, String what, String detail, String icon, boolean urgent) {
        return new WaitingItem(what, detail, icon, Writing.path(item.section()) + "/" + item.id(), urgent);
    }

    private static String title(ItemView item) {
        return item.title().isEmpty() ? t("editorial.untitled") : item.title();
    }
}
