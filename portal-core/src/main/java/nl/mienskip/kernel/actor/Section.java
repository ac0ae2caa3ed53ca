package nl.mienskip.kernel.actor;

/** A part of a village's content that a board member can be given rights in. */
public enum Section {
    NEWS,
    AGENDA,
    PHOTOS,
    ASSOCIATIONS,
    PAGES
}
