package nl.mienskip.members;

import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.actor.Section;

/**
 * Gives a member a role.
 *
 * @param section the one section that a board member's content rights are for; null for all
 * @param participantId whom an assembly delegate votes for; null with every other role
 */
public record GrantRole(Role role, Section section, Long participantId) {

    /** A role for all sections. */
    public static GrantRole of(Role role) {
        return new GrantRole(role, null, null);
    }
}
