package nl.mienskip.accounts;

import java.time.Instant;
import nl.mienskip.tenants.Language;

/**
 * A person, as known across villages.
 *
 * @param subject who they are at Keycloak
 * @param email null when they have no address
 * @param language the language that mails to them are in
 * @param usedBefore whether they have ever signed in
 */
public record AccountView(
        long id, String subject, String name, String email, Language language, Instant createdAt, boolean usedBefore) {}
