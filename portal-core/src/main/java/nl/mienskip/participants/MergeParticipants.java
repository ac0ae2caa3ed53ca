package nl.mienskip.participants;

import java.time.LocalDate;

/**
 * Lets a legal member go up in another.
 *
 * @param participantId the one that ends
 * @param intoId the one that goes on
 * @param day the first day on which only the other is a member; null for today, no later day
 * @param why the reason, for the log
 */
public record MergeParticipants(long participantId, long intoId, LocalDate day, String why) {}
