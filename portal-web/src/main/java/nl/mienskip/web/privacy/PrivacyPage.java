package nl.mienskip.web.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.privacy.PrivacyNoticeView;
import nl.mienskip.privacy.WritePrivacyNotice;
import nl.mienskip.web.shell.Layout;

/**
 * What is kept of people.
 *
 * @param layout what stands around it
 * @param notice what the village states itself
 */
public record PrivacyPage(Layout layout, PrivacyNoticeView notice) {

    /** A kind of data in words: what it is, why it is kept, how long, and who can see it. */
    public record Kept(String what, String why, String howLong, String who) {}

    /** What the village states itself. */
    public WritePrivacyNotice stated() {
        return notice.stated();
    }

    /** Everything that is kept. */
    public List<Kept> kept() {
        return Arrays.stream(KeptData.values()).map(this::kept).toList();
    }

    /** Who answers for it. */
    public String responsible() {
        return stated().responsible().isEmpty()
                ? layout.t("privacy.responsible.usual", layout.site().name())
                : stated().responsible();
    }

    /** The day of the village's own notice; empty when it has stated nothing. */
    public String day() {
        return notice.statedAt() == null
                ? ""
                : layout.t("privacy.stated", layout.texts().date(notice.statedAt()));
    }

    private Kept kept(KeptData data) {
        String key = "privacy.kept." + data.name().toLowerCase(Locale.ROOT);
        return new Kept(layout.t(key), layout.t(key + ".why"), layout.t(key + ".long"), layout.t(key + ".who"));
    }
}
