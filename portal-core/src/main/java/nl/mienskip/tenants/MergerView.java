package nl.mienskip.tenants;

import java.time.LocalDate;

/**
 * What became of a tenant that went up in another.
 *
 * @param intoSlug the other's short name
 * @param on the first day on which only the other was there
 */
public record MergerView(long intoId, String intoSlug, LocalDate on) {}
