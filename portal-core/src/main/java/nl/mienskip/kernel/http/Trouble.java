package nl.mienskip.kernel.http;

/** Why nothing came from outside. */
public enum Trouble {
    /** It is no address of a page on the web. */
    ADDRESS,
    /** It leads to a machine of our own, or to one that the web at large cannot reach. */
    PRIVATE,
    /** Nobody has that name. */
    NAME,
    /** Nobody listens there. */
    UNREACHABLE,
    /** It did not show who it is. */
    CERTIFICATE,
    /** It took too long. */
    SLOW,
    /** It is more than what was asked for. */
    BIG,
    /** It was sent on too often, to nowhere, or from a secure address to one that is not. */
    REDIRECT,
    /** What it sent cannot be read as an answer. */
    BROKEN,
    /** It says that it is gone. */
    GONE,
    /** It wants to be left alone for a while. */
    BUSY,
    /** It answered that it would not or could not. */
    REFUSED
}
