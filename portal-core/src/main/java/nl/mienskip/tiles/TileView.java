package nl.mienskip.tiles;

/**
 * A tile as a reader or the board sees it.
 *
 * @param design what it says and where it leads
 * @param fresh how many new items are behind it since a week; 0 when there are none or nothing can be counted
 * @param version what a change must name, so that nobody's change is lost
 */
public record TileView(long id, DesignTile design, long fresh, long version) {

    /** Whether it leads to another site. */
    public boolean leadsOutside() {
        return design.kind() == TileKind.LINK && !design.url().startsWith("/");
    }
}
