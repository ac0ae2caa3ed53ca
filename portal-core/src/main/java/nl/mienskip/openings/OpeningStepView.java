package nl.mienskip.openings;

import java.time.Instant;

/**
 * One step of an opening.
 *
 * @param at when it was last tried; null while it waits
 * @param tries how often it was tried
 * @param code key of the reason in the message bundles; empty unless it failed
 * @param reason why it failed, in English words; empty unless it failed
 */
public record OpeningStepView(StepKind kind, StepStatus status, Instant at, int tries, String code, String reason) {}
