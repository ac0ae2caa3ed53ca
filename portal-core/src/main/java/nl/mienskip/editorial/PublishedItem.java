package nl.mienskip.editorial;

import java.time.Instant;

/** That residents can see an item, and since when it is as it is; not what it says. */
public record PublishedItem(long id, Instant changedAt) {}
