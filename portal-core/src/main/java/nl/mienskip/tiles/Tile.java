package nl.mienskip.tiles;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.tenant.TenantScoped;
import nl.mienskip.kernel.text.LineRule;
import nl.mienskip.looks.PaintName;
import nl.mienskip.tenants.Language;

@Entity
@Table(name = "tile")
class Tile extends TenantScoped {

    private static final int TITLE_MAX = 40;

    @Enumerated(EnumType.STRING)
    private TileKind kind;

    private String title;
    private String lang;

    /** Null for a tile that leads to a part of the portal. */
    private String url;

    @Enumerated(EnumType.STRING)
    private TileIcon icon;

    @Enumerated(EnumType.STRING)
    private PaintName colour;

    @Enumerated(EnumType.STRING)
    private TileSize size;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    /** Its place among the others, ascending. */
    private int place;

    /** Since when it is off the page; null while it is on it. */
    private Instant removedAt;

    @Version
    private long version;

    protected Tile() {}

    Tile(DesignTile design, int place) {
        this.place = place;
        design(design);
    }

    void design(DesignTile design) {
        this.kind = given("kind", design.kind());
        this.title = title(design.title());
        this.lang = given("language", design.language()).tag();
        this.url = kind == TileKind.LINK ? LinkRule.checked(design.url()) : null;
        this.icon = given("icon", design.icon());
        this.colour = given("colour", design.colour());
        this.size = given("size", design.size());
        this.audience = given("audience", design.audience());
    }

    private static String title(String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput("title", "title.empty", "title is missing");
        }
        return LineRule.shorter("title", stripped, TITLE_MAX);
    }

    private static <T> T given(String field, T value) {
        if (value == null) {
            throw new InvalidInput(field, field + ".empty", field + " is missing");
        }
        return value;
    }

    /** Refuses a change that was made on an older version. */
    void expect(long seen) {
        if (seen != version) {
            throw new Conflict("tile.changed", "the tile was changed by somebody else");
        }
    }

    /** Refuses what is done with a tile that was taken off the page. */
    void requireOnPage() {
        if (removedAt != null) {
            throw new NotFound("tile", id());
        }
    }

    void standAt(int newPlace) {
        this.place = newPlace;
    }

    void remove(Instant now) {
        this.removedAt = now;
    }

    void putBack() {
        this.removedAt = null;
    }

    String title() {
        return title;
    }

    TileKind kind() {
        return kind;
    }

    boolean seenBy(boolean member) {
        return audience == Audience.EVERYBODY || member;
    }

    TileView view(long fresh) {
        DesignTile design =
                new DesignTile(kind, title, Language.of(lang).orElseThrow(), url, icon, colour, size, audience);
        return new TileView(id(), design, fresh, version);
    }
}
