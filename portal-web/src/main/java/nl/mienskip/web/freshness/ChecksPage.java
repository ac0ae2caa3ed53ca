package nl.mienskip.web.freshness;

import java.time.Instant;
import java.util.Locale;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.freshness.WaitingView;
import nl.mienskip.web.shell.Layout;

/**
 * What waits for whoever got this link.
 *
 * @param layout what stands around it
 * @param token as it stands in the address
 * @param waiting what waits for them
 * @param done the number of the item that they just said is still right; 0 when they did not
 */
public record ChecksPage(Layout layout, String token, WaitingView waiting, long done) {

    /** Where it is said that an item is still right, or that it is not after all. */
    public String address(String act) {
        return layout.href("/checks/" + token + "/" + act);
    }

    /** Where an item is read. */
    public String read(ItemView item) {
        return layout.href("/" + section(item) + "/" + item.id());
    }

    /** Where an item is written. */
    public String write(ItemView item) {
        return "/admin/" + section(item) + "/" + item.id();
    }

    /** When somebody last looked at it. */
    public String checked(ItemView item) {
        Instant last = item.upkeep().checkedAt();
        return layout.t("freshness.checked", layout.texts().date(last));
    }

    /** Whether anything is left. */
    public boolean nothing() {
        return waiting.due().items().isEmpty()
                && waiting.neglected().isEmpty()
                && waiting.returned().isEmpty()
                && waiting.handedIn().isEmpty();
    }

    private static String section(ItemView item) {
        return item.section().name().toLowerCase(Locale.ROOT);
    }
}
