package nl.mienskip.openings;

import nl.mienskip.tenants.Language;

/**
 * Who is to administrate a village first. An account with this address is used when there is one, else made.
 *
 * @param language of the mails to them
 */
public record FirstAdministrator(String givenName, String familyName, String email, Language language) {}
