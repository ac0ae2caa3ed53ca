package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.editorial.ItemState;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.editorial.ReviewStatus;

/** How it stands with an item, in a word or two. */
class StateBadge extends Div {
    private static final long serialVersionUID = 1L;

    StateBadge(ItemView item, Instant now) {
        addClassName("badges");
        ItemState state = item.stateAt(now);
        Badge badge = new Badge(
                state == ItemState.SCHEDULED
                        ? t("editorial.from", Moments.day(item.publishFrom()))
                        : Texts.name("editorial", state));
        switch (state) {
            case VISIBLE -> badge.addThemeVariants(BadgeVariant.SUCCESS);
            case SCHEDULED, IN_REVIEW, RETURNED -> badge.addThemeVariants(BadgeVariant.WARNING);
            case DRAFT, OVER, ARCHIVED, DELETED -> {
                // plain
            }
        }
        add(badge);
        if (item.changesWaiting()) {
            Badge changes = new Badge(t(
                    item.review().status() == ReviewStatus.ASKED
                            ? "editorial.changesInReview"
                            : item.review().status() == ReviewStatus.RETURNED
                                    ? "editorial.changesReturned"
                                    : "editorial.changesWaiting"));
            changes.addThemeVariants(BadgeVariant.WARNING);
            add(changes);
        }
    }
}
