package nl.mienskip.tiles;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.news.News;
import nl.mienskip.tenants.Language;

/** The door to the tiles of the tenant acted for. */
@Boundary
public class Tiles {

    /** More than this nobody finds his way in. */
    public static final int MOST = 24;

    private static final Duration FRESH = Duration.ofDays(7);
    private static final Duration UNDO = Duration.ofDays(1);

    @Inject
    private TileStore store;

    @Inject
    private News news;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ContentChanged> changes;

    /** The tiles that the current actor sees, in order. */
    @AllowAll("tiles for members only are left out for others")
    public List<TileView> forReader() {
        boolean member = ActorContext.current().member();
        return store.onPage().stream()
                .filter(tile -> tile.seenBy(member))
                .map(this::view)
                .toList();
    }

    /** All tiles on the page, in order. */
    @Allow(Right.TILES_EDIT)
    public List<TileView> list() {
        return store.onPage().stream().map(this::view).toList();
    }

    /**
     * Adds a tile at the end.
     *
     * @throws InvalidInput naming the field
     * @throws Conflict when there are {@link #MOST} already
     */
    @Allow(Right.TILES_EDIT)
    public TileView add(DesignTile design) {
        store.dropRemovedBefore(clock.instant().minus(UNDO));
        Tile tile = new Tile(design, refuseTooMany());
        store.add(tile);
        audit.record("tile.added", tile.title(), "");
        return changed(tile);
    }

    /** Lays the first tiles of a village that has none, so that nobody finds an empty home. */
    @Allow(Right.TENANTS_OPEN)
    public void layFirst(Language language) {
        if (!store.onPage().isEmpty()) {
            return;
        }
        List<DesignTile> designs = FirstTiles.in(language);
        for (int place = 0; place < designs.size(); place++) {
            store.add(new Tile(designs.get(place), place));
        }
        audit.record("tile.laidFirst", "", "");
        changes.fire(new ContentChanged(TenantContext.id()));
    }

    /**
     * Changes what a tile says and where it leads.
     *
     * @throws InvalidInput naming the field
     * @throws NotFound when somebody took it away meanwhile
     * @throws Conflict when somebody else changed it meanwhile
     */
    @Allow(Right.TILES_EDIT)
    public TileView change(long id, long version, DesignTile design) {
        Tile tile = onPage(id);
        tile.expect(version);
        tile.design(design);
        audit.record("tile.changed", tile.title(), "");
        return changed(tile);
    }

    /**
     * Moves a tile among the others.
     *
     * @param steps how far: negative is towards the front; stops at either end
     * @throws NotFound when somebody took it away meanwhile
     */
    @Allow(Right.TILES_EDIT)
    public TileView move(long id, int steps) {
        Tile tile = onPage(id);
        List<Tile> order = TileOrder.moved(store.onPage(), tile, steps);
        for (int place = 0; place < order.size(); place++) {
            order.get(place).standAt(place);
        }
        audit.record("tile.moved", tile.title(), "");
        return changed(tile);
    }

    /**
     * Takes a tile off the page; it can be put back for a day.
     *
     * @throws NotFound when somebody did meanwhile
     */
    @Allow(Right.TILES_EDIT)
    public void remove(long id) {
        Tile tile = onPage(id);
        tile.remove(clock.instant());
        audit.record("tile.removed", tile.title(), "");
        changes.fire(new ContentChanged(TenantContext.id()));
    }

    /**
     * Puts a removed tile back where it was.
     *
     * @throws NotFound when it is gone for good
     * @throws Conflict when there are {@link #MOST} without it
     */
    @Allow(Right.TILES_EDIT)
    public TileView putBack(long id) {
        Tile tile = required(id);
        refuseTooMany();
        tile.putBack();
        audit.record("tile.putBack", tile.title(), "");
        return changed(tile);
    }

    private int refuseTooMany() {
        int places = store.onPage().size();
        if (places >= MOST) {
            throw new Conflict("tiles.tooMany", "there are " + MOST + " tiles already");
        }
        return places;
    }

    private TileView changed(Tile tile) {
        changes.fire(new ContentChanged(TenantContext.id()));
        store.flush();
        return view(tile);
    }

    private TileView view(Tile tile) {
        return tile.view(tile.kind() == TileKind.NEWS ? news.publishedSince(weekAgo()) : 0);
    }

    private Instant weekAgo() {
        return clock.instant().minus(FRESH);
    }

    private Tile onPage(long id) {
        Tile tile = required(id);
        tile.requireOnPage();
        return tile;
    }

    private Tile required(long id) {
        return store.byId(id).orElseThrow(() -> new NotFound("tile", id));
    }
}
