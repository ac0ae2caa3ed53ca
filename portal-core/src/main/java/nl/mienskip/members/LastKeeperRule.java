package nl.mienskip.members;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Role;

/** A village keeps an administrator, the platform an operator and a board member: else nobody could give roles again. */
final class LastKeeperRule {

    static final Set<Role> KEEPERS = EnumSet.of(Role.TENANT_ADMINISTRATOR, Role.OPERATOR, Role.BOARD_MEMBER);

    private LastKeeperRule() {}

    /**
     * Refuses to take these roles when nobody else would have them.
     *
     * @param everyKeeper all grants of such roles here, locked
     * @param taken the grants to be taken from one member
     */
    static void check(List<RoleGrant> everyKeeper, Collection<RoleGrant> taken) {
        for (RoleGrant grant : taken) {
            boolean another = everyKeeper.stream()
                    .anyMatch(other -> other.role() == grant.role()
                            && !other.member().id().equals(grant.member().id()));
            if (KEEPERS.contains(grant.role()) && !another) {
                throw new Conflict("role.last", "nobody else here is " + grant.role());
            }
        }
    }
}
