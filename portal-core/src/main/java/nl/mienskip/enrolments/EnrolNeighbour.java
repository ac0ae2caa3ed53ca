package nl.mienskip.enrolments;

import nl.mienskip.tenants.Language;

/**
 * Enrols somebody who cannot, or would rather not, do it themselves.
 *
 * @param email empty when they have no address
 * @param language the language of their letter and mails
 */
public record EnrolNeighbour(String givenName, String familyName, String email, Language language) {}
