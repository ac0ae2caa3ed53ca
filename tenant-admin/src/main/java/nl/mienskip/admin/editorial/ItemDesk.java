package nl.mienskip.admin.editorial;

/** What can be done with the item that is being edited. */
interface ItemDesk {

    /** Asks when, and publishes. */
    void publish();

    /** Asks somebody else to publish it. */
    void handIn();

    /** Asks what must be different, and returns it. */
    void giveBack();

    /** Shows it as residents will see it. */
    void preview();

    /** Shows what it said before. */
    void versions();

    /** Shows a sheet to hang up that leads to it. */
    void poster();

    /** Gives up changes that were not published. */
    void dropChanges();

    /** Takes it off the pages. */
    void withdraw();

    /** Takes it out of the way. */
    void archive();

    /** Throws it away, for a while. */
    void delete();

    /** Takes it back from what was thrown away. */
    void putBack();
}
