package nl.mienskip.tenants;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A tenant as others see it.
 *
 * @param slug its short name in addresses, never changed
 * @param name its official name
 * @param names its name in other languages, where it has one
 * @param inhabitants how many people live there
 * @param inhabitantsOn the reference date of that figure
 * @param languages the languages of its pages, its own first
 * @param canonicalHost the one host that its absolute addresses have, without port
 * @param participantId who pays for it; null for the platform
 * @param version what a change must name, so that nobody's change is lost
 */
public record TenantView(
        long id,
        String slug,
        TenantKind kind,
        TenantStatus status,
        String name,
        Map<Language, String> names,
        int inhabitants,
        LocalDate inhabitantsOn,
        List<Language> languages,
        ZoneId timeZone,
        String canonicalHost,
        Long participantId,
        Instant openedAt,
        long version) {

    public TenantView {
        names = Map.copyOf(names);
        languages = List.copyOf(languages);
    }

    /** The same with another number of inhabitants. */
    public TenantView counting(int number, LocalDate on) {
        return new TenantView(
                id,
                slug,
                kind,
                status,
                name,
                names,
                number,
                on,
                languages,
                timeZone,
                canonicalHost,
                participantId,
                openedAt,
                version);
    }

    /** The name in this language, or else the official one. */
    public String name(Language language) {
        return names.getOrDefault(language, name);
    }

    /** Whether this is the platform itself. */
    public boolean platform() {
        return kind == TenantKind.PLATFORM;
    }

    /** The language of pages whose address names none. */
    public Language ownLanguage() {
        return languages.getFirst();
    }
}
