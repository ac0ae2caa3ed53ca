package nl.mienskip.vitals;

import java.time.Instant;

/**
 * How a village did when it was last looked at.
 *
 * @param members how many belong to it
 * @param lastPublishedAt when the newest news appeared that residents see; null when there is none
 * @param notedAt when this was noted
 */
public record VitalsView(long tenantId, long members, Instant lastPublishedAt, Instant notedAt) {}
