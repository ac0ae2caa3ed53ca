package nl.mienskip.tiles;

/** What a tile leads to. */
public enum TileKind {
    /** The village's news. */
    NEWS,
    /** An address, here or elsewhere. */
    LINK
}
