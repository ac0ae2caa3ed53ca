package nl.mienskip.members;

import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;

/**
 * Who may give and take which role. Nobody gives rights that they do not hold themselves, and nobody touches who holds
 * more than they do. On the platform, where duties are kept apart (the operator holds no money rights, the treasurer
 * opens no villages), the board appoints to every office, but nobody appoints themselves.
 */
final class GrantRule {

    private GrantRule() {}

    /** Refuses a role that cannot be given here, whoever gives it. */
    static void checkFits(GrantRole command, boolean platform) {
        Role role = command.role();
        if (role == null) {
            throw new InvalidInput("role", "role.empty", "a role is needed");
        }
        if (!isGivenIn(role, platform)) {
            throw new InvalidInput("role", "role.wrong", role + " cannot be given here");
        }
        if (command.section() != null && !role.bySection()) {
            throw new InvalidInput("section", "section.wrong", role + " is not given for one section");
        }
        if ((role == Role.ASSEMBLY_DELEGATE) != (command.participantId() != null)) {
            throw new InvalidInput(
                    "participantId", "participant.wrong", "an assembly delegate, and nobody else, has a participant");
        }
    }

    /** Whether this role can be given in a village, or on the platform. */
    static boolean isGivenIn(Role role, boolean platform) {
        return role != Role.RESIDENT && (role.scope() == Role.Scope.PLATFORM) == platform;
    }

    /**
     * Refuses who may not give, or take, this role.
     *
     * @throws Forbidden when they may not
     */
    static void checkMayGrant(Actor actor, Member member, GrantRole command, boolean platform) {
        if (!mayGrant(actor, member, command, platform)) {
            throw new Forbidden("holding every right of " + command.role());
        }
    }

    /** Whether this actor may give this member this role, or take it. */
    static boolean mayGrant(Actor actor, Member member, GrantRole command, boolean platform) {
        boolean holdsItAll = actor.may(Right.ROLES_GRANT)
                && actor.rights().containsAll(command.role().rights(command.section()));
        boolean appoints = platform && actor.may(Right.OFFICERS_APPOINT) && member.accountId() != actor.accountId();
        return holdsItAll || appoints;
    }

    /**
     * Refuses to put out somebody who holds more rights, and oneself.
     *
     * @throws Forbidden when the member holds a right that the actor does not
     */
    static void checkMayPutOut(Actor actor, Member member) {
        if (member.accountId() == actor.accountId()) {
            throw new Conflict("member.self", "nobody blocks themselves; leaving is what they can do");
        }
        if (!actor.rights().containsAll(member.rights())) {
            throw new Forbidden("holding every right of the member");
        }
    }
}
