package nl.mienskip.tenants;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Opens a village or municipality. Its first host is its slug under the base domain; an own domain may come with it and
 * is then the canonical one.
 *
 * @param slug 2 to 40 of a-z, 0-9 and inner hyphens; never changed later
 * @param names its name in other languages; may be empty
 * @param inhabitants zero or more
 * @param languages at least one, its own first
 * @param timeZone such as {@code Europe/Amsterdam}
 * @param ownDomain its own domain, or null
 * @param countsFrom the first day on which it counts where costs are divided, once it is open; null for today
 */
public record OpenTenant(
        String slug,
        TenantKind kind,
        String name,
        Map<Language, String> names,
        int inhabitants,
        LocalDate inhabitantsOn,
        List<Language> languages,
        String timeZone,
        long participantId,
        String ownDomain,
        LocalDate countsFrom) {}
