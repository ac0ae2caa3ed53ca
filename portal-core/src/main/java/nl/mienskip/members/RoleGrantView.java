package nl.mienskip.members;

import java.time.Instant;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.actor.Section;

/**
 * A role that a member has.
 *
 * @param section null when it is for all sections
 * @param participantId whom an assembly delegate votes for; null with every other role
 */
public record RoleGrantView(long id, Role role, Section section, Long participantId, Instant since) {}
