package nl.mienskip.news;

import java.time.Instant;

/** That an article can be seen, and since when it is as it is; not what it says. */
public record PublishedArticle(long id, Instant changedAt) {}
