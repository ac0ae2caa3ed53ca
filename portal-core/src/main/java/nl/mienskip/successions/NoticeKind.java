package nl.mienskip.successions;

/** What is to be told. */
public enum NoticeKind {
    /** A village or municipality went up in another. */
    VILLAGE,
    /** A participant went up in another. */
    PARTICIPANT,
    /** A village is to close for good. */
    CLOSING,
    /** A village that was to close stays. */
    STAYING
}
