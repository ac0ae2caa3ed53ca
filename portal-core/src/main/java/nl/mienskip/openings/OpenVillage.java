package nl.mienskip.openings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.OpenTenant;
import nl.mienskip.tenants.TenantKind;

/**
 * Opens a village or municipality, with all that it needs to work at once.
 *
 * @param slug see {@link OpenTenant}
 * @param names its name in other languages; may be empty
 * @param ownDomain its own domain, or null
 * @param countsFrom see {@link OpenTenant}
 * @param municipalityId in which of our municipalities a village lies, or null
 * @param participantId who pays, when it is a participant already; else null
 * @param participant who pays, when it is a new participant; else null
 */
public record OpenVillage(
        String slug,
        TenantKind kind,
        String name,
        Map<Language, String> names,
        int inhabitants,
        LocalDate inhabitantsOn,
        List<Language> languages,
        String timeZone,
        String ownDomain,
        LocalDate countsFrom,
        Long municipalityId,
        Long participantId,
        AddParticipant participant,
        FirstAdministrator administrator) {

    OpenTenant tenant(long payer) {
        return new OpenTenant(
                slug, kind, name, names, inhabitants, inhabitantsOn, languages, timeZone, payer, ownDomain, countsFrom);
    }
}
