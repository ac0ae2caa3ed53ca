package nl.mienskip.search;

import java.time.Instant;

/** Who looks, and when. */
record Reader(Instant now, boolean member) {}
