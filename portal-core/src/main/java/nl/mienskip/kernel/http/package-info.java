/**
 * The one way out: whatever the portal reads from addresses that people name, such as feeds and calendars, goes through
 * {@link nl.mienskip.kernel.http.Outgoing}, which lets nobody use the portal to reach what only the portal can reach.
 */
package nl.mienskip.kernel.http;
