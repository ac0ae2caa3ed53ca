/**
 * Who somebody is: the portal's errands at Keycloak. Makes a village's organization, registers its address, makes a
 * person who was enrolled at the kitchen table. Every errand may be repeated after a failure. What somebody may do is
 * never asked here: memberships and roles stand in the portal's own database. Owns {@code identity_turn}. Imports no
 * feature.
 */
package nl.mienskip.kernel.identity;
