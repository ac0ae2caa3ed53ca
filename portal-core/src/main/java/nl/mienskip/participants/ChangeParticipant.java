package nl.mienskip.participants;

/**
 * Changes a legal member's particulars, all of them.
 *
 * @param version of the participant as it was read, so that nobody's change is lost
 */
public record ChangeParticipant(long participantId, long version, AddParticipant particulars) {}
