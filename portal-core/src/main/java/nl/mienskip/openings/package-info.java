/**
 * Opening a village from beginning to end: laid down, its hosts, its organization and addresses of return at Keycloak,
 * its first tiles, its first administrator, and only then open. Each step is a row with its state and, when it failed, the reason in
 * words; each brings about what it is for whatever is there already, so that an opening goes on where it stopped. Until
 * the last step is done no host of the village answers.
 *
 * <p>Owns {@code opening} and {@code opening_step}: the platform's own papers, so they belong to its tenant. Imports the
 * kernel, {@code tenants}, {@code looks}, {@code tiles} and {@code enrolments}.
 */
package nl.mienskip.openings;
