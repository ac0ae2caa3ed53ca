/**
 * Word to those who go on: of a village or a participant that went up in theirs, or that their own village is to close. What is to
 * be told is noted with the act itself, and told afterwards, once, as it goes to people of several villages.
 *
 * <p>Owns {@code succession_notice}: the platform's own papers, so they belong to its tenant. Imports the kernel, {@code
 * tenants}, {@code participants} and {@code members}.
 */
package nl.mienskip.successions;
