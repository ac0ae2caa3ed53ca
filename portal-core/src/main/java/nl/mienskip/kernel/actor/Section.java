package nl.mienskip.kernel.actor;

/** A part of a village's content that a board member can be given rights in. */
public enum Section {
    NEWS,
    AGENDA,
    PHOTOS,
    ASSOCIATIONS,
    PAGES;

    /** The right to begin items in this section, and to change one's own until they were published. */
    public Right contribute() {
        return Right.valueOf(name() + "_CONTRIBUTE");
    }

    /** The right to change every item in this section. */
    public Right edit() {
        return Right.valueOf(name() + "_EDIT");
    }

    /** The right to decide what residents read in this section. */
    public Right publish() {
        return Right.valueOf(name() + "_PUBLISH");
    }
}
