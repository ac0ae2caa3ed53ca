package nl.mienskip.kernel.http;

import java.net.URI;

/**
 * What came from outside.
 *
 * @param address where it was found in the end
 * @param unchanged it is still what we have, so that nothing was sent
 * @param contentType as the sender says; empty when it does not
 */
public record Answer(URI address, boolean unchanged, String contentType, byte[] body, Stamp stamp) {}
