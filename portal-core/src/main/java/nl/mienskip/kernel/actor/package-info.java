/**
 * Who acts, and what they may do. Keycloak says who somebody is; the portal's own memberships say what they may do
 * here. A {@link nl.mienskip.kernel.actor.Role} is a bundle of named {@link nl.mienskip.kernel.actor.Right}s; content
 * rights belong to a {@link nl.mienskip.kernel.actor.Section}, so that a role can be given for one section only.
 */
package nl.mienskip.kernel.actor;
