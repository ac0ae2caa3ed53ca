/**
 * For tests that run inside the provisioned server on a real database ({@code *IT}, run by {@code ./portal test it}).
 * Such a test stands in the package of what it tests, so that it sees package-private stores and entities.
 */
package nl.mienskip.server;
