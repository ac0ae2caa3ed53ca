package nl.mienskip.tiles;

/** How much room a tile takes. */
public enum TileSize {
    SMALL,
    /** Two columns. */
    WIDE,
    /** Two columns and two rows. */
    LARGE
}
