package nl.mienskip.members;

/** How somebody who asks becomes a member. */
public enum Admission {
    /** At once. */
    OPEN,
    /** When the board admits them; so it is unless the village chose otherwise. */
    BOARD,
    /** Not by asking: the platform's own members are appointed. */
    CLOSED
}
