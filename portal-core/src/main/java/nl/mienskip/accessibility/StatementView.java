package nl.mienskip.accessibility;

import java.time.Instant;

/**
 * A village's statement.
 *
 * @param stated what it says; {@link WriteStatement#NONE} while the village has stated nothing
 * @param conformance what follows from it today
 * @param statedAt when it was last changed; null while the village has stated nothing
 * @param toCome whether the day for which an examination is planned is still to come
 */
public record StatementView(WriteStatement stated, Conformance conformance, Instant statedAt, boolean toCome) {}
