package nl.mienskip.tenants;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Changes what is known of a village or municipality. Its slug and kind stay.
 *
 * @param version of the tenant as it was read, so that nobody's change is lost
 * @param names its name in other languages; may be empty
 * @param inhabitants zero or more
 * @param languages at least one, its own first
 * @param participantId who pays for it from now on
 * @param municipalityId where it lies, or null
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
        long participantId,
        Long municipalityId,
        String why) {}
