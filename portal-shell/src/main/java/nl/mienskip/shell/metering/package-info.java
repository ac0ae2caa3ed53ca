/**
 * Meters every request that the two wars answer, at the outermost place that a deployment has: around all filters, so
 * that pages from a cache, assets, errors and refusals are seen too. Requests that the server itself cannot read (a
 * malformed request line) reach no host and are not metered, nor is the management port.
 *
 * <p>A request, a page view and the time they took count when the answer's head is about to go out: who has the answer has
 * been counted. Bytes count when the last of it has gone. Bytes are those of the body as the war wrote it, which is after the
 * compression that the pages do themselves (one that the server would do is not seen, so it is left off); heads and the
 * framing of HTTP are not in them, nor is what a WebSocket carries after its upgrade.
 */
package nl.mienskip.shell.metering;
