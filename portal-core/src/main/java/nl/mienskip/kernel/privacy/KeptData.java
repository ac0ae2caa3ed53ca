package nl.mienskip.kernel.privacy;

/** A kind of personal data that the portal keeps. The privacy statement tells of each what, why, how long and for whom. */
public enum KeptData {
    /** Who somebody is at the sign-in server: name, address, language. */
    ACCOUNT,
    /** That somebody is signed in now. */
    SESSION,
    /** That somebody belongs to a village, under which name and with which tasks. */
    MEMBERSHIP,
    /** That somebody was asked to take part, and where the letter went. */
    LETTER,
    /** Who wrote what the village publishes. */
    AUTHORSHIP,
    /** Who comes to an event. */
    SIGN_UP,
    /** What somebody said about a page, and where they want an answer. */
    FEEDBACK,
    /** Who asked to take a photo away. */
    OBJECTION,
    /** Who did what in the back office. */
    AUDIT,
    /** Mails that are still to be sent. */
    MAIL,
    /** Who acts for a village, a payer or the cooperation. */
    OFFICE
}
