package nl.mienskip.headcounts;

import java.time.LocalDate;

/**
 * How many people lived somewhere on a day.
 *
 * @param source who says so; empty when it was filled in at the village itself
 */
public record HeadCountView(long tenantId, LocalDate on, int inhabitants, String source) {}
