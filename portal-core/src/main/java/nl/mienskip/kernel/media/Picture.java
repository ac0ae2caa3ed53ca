package nl.mienskip.kernel.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.tenant.TenantScoped;

@Entity
@Table(name = "media")
class Picture extends TenantScoped {

    private static final int ALT_MAX = 250;

    private String name;
    private String extension;
    private String widths;
    private int height;
    private String alt;
    private long bytes;
    private Instant addedAt;

    /** Since when nothing keeps it; null while something does. */
    private Instant releasedAt;

    /** Since when nobody may see it; null while everybody may. */
    private Instant hiddenAt;

    protected Picture() {}

    Picture(String name, Drawn drawn, String alt, Instant now) {
        this.name = name;
        this.extension = drawn.extension();
        this.widths = drawn.widths().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.height = drawn.height();
        this.bytes = drawn.bytes();
        this.addedAt = now;
        this.releasedAt = now;
        describe(alt);
    }

    void describe(String words) {
        String stripped = words == null ? "" : words.strip();
        if (stripped.length() > ALT_MAX) {
            throw new InvalidInput("alt", "alt.tooLong", "alt has more than " + ALT_MAX + " characters", ALT_MAX);
        }
        this.alt = stripped;
    }

    void keep() {
        this.releasedAt = null;
    }

    void release(Instant now) {
        this.releasedAt = now;
    }

    void hide(Instant now) {
        this.hiddenAt = now;
    }

    void unhide() {
        this.hiddenAt = null;
    }

    boolean hidden() {
        return hiddenAt != null;
    }

    /** Its files are gone for good, what it showed with them; its number stays, so that nothing that names it breaks. */
    void empty(Instant now) {
        hide(now);
        this.bytes = 0;
        this.alt = "";
    }

    PictureView view() {
        List<Integer> all =
                Arrays.stream(widths.split(",")).map(Integer::valueOf).toList();
        return new PictureView(id(), name, extension, all, height, alt, bytes);
    }
}
