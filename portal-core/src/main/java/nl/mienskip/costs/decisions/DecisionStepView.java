package nl.mienskip.costs.decisions;

import java.time.Instant;

/**
 * What somebody did with a decision.
 *
 * @param accountId 0 for a job of the platform
 * @param actorName as they were called then
 * @param digest of the document as it was then
 * @param words the reason, or what it came to; may be empty
 */
public record DecisionStepView(
        StepKind kind, Instant at, long accountId, String actorName, String digest, String words) {}
