package nl.mienskip.openings;

/** How far a step is. */
public enum StepStatus {
    WAITING,
    DONE,
    /** Tried and not done; it is tried again when the opening is repeated. */
    FAILED
}
