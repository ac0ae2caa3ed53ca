package nl.mienskip.tiles;

/** Who sees a tile. */
public enum Audience {
    EVERYBODY,
    /** Members of this village, once they have signed in. */
    MEMBERS
}
