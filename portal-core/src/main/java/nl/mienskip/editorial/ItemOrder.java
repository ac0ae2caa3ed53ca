package nl.mienskip.editorial;

/** In which order the desk lists items. */
public enum ItemOrder {
    /** Last changed first. */
    CHANGED,
    /** By title. */
    TITLE,
    /** Last on the pages first; what never was comes last. */
    PUBLISHED
}
