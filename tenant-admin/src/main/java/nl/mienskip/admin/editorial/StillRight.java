package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.editorial.ItemView;

/** What is told when somebody said that an item is still right. */
final class StillRight {

    private StillRight() {}

    /** Says when it is looked at again, and offers to take it back. */
    static void told(ItemView checked, Runnable takeBack) {
        String words = checked.upkeep().checkOn() == null
                ? t("editorial.stillRight.done")
                : t("editorial.stillRight.again", Moments.day(checked.upkeep().checkOn()));
        Notices.undo(words, takeBack);
    }
}
