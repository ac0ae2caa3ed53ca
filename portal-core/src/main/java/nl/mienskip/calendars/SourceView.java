package nl.mienskip.calendars;

import java.time.Instant;
import nl.mienskip.kernel.http.Trouble;

/**
 * A calendar elsewhere that the village follows.
 *
 * @param readAt when it was last read well; null for never
 * @param trouble why it could not be read the last time; null when it could
 */
public record SourceView(long id, String name, String url, Instant readAt, Trouble trouble) {}
