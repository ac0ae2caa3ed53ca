package nl.mienskip.tenants;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Changes what is known of a village or municipality. Its slug and kind stay; who pays for it and where it lies are acts of
 * their own.
 *
 * @param version of the tenant as it was read, so that nobody's change is lost
 * @param names its name in other languages; may be empty
 * @param inhabitants zero or more
 * @param languages at least one, its own first
 * @param why the reason, for the log
 */
public record ChangeTenant(
        long tenantId,
        long version,
        String name,
        Map<Language, String> names,
        int inhabitants,
        LocalDate inhabitantsOn,
        List<Language> languages,
        String why) {}
