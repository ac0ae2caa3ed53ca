package nl.mienskip.participants;

import java.time.LocalDate;

/**
 * A participant went up in another; fired in that transaction.
 *
 * @param day the first day on which only the other was a member
 */
public record ParticipantsMerged(long participantId, long intoId, LocalDate day, String why) {}
