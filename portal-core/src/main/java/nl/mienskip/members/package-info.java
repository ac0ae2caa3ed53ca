/**
 * Who belongs to a village, and what they may do there: asking to join, admitting, refusing, roles, blocking, leaving.
 * A member's roles are the only source of rights; platform roles are memberships of the platform's own tenant. Owns
 * {@code member}, {@code role_grant} and {@code admission_policy}. Imports the kernel, {@code accounts} and
 * {@code tenants}.
 *
 * <p>The one native query of this room finds somebody's own villages across tenants; see {@code MembershipStore}.
 */
package nl.mienskip.members;
