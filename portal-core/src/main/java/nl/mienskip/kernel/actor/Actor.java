package nl.mienskip.kernel.actor;

import java.util.Set;

/**
 * Whoever acts: a visitor, a member of the tenant acted for, or the platform's own jobs.
 *
 * @param accountId the account's id across villages; 0 for a visitor and for the system
 * @param memberId the membership's id in this tenant; 0 when there is none
 * @param name how to call them; empty for a visitor
 * @param rights what they may do in this tenant
 * @param system whether this is the platform's own job
 */
public record Actor(long accountId, long memberId, String name, Set<Right> rights, boolean system) {

    /** Nobody has signed in. */
    public static final Actor VISITOR = new Actor(0, 0, "", Set.of(), false);

    public Actor {
        rights = Set.copyOf(rights);
    }

    /** Somebody with an account; {@code memberId} is 0 and there are no rights when they are no member here. */
    public static Actor of(long accountId, long memberId, String name, Set<Right> rights) {
        return new Actor(accountId, memberId, name, rights, false);
    }

    /** One of the platform's own jobs, by name; it passes {@link AllowSystem} only. */
    public static Actor system(String job) {
        return new Actor(0, 0, job, Set.of(), true);
    }

    /** Whether this actor has the right in the tenant acted for. */
    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** Whether somebody has signed in. */
    public boolean signedIn() {
        return accountId != 0;
    }

    /** Whether this is a member of the tenant acted for. */
    public boolean member() {
        return memberId != 0;
    }
}
