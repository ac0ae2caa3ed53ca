package nl.mienskip.kernel.identity;

/**
 * Somebody to make an account for.
 *
 * @param email null when they have no address
 * @param language tag of the language that Keycloak's own pages and mails take
 */
public record NewPerson(String givenName, String familyName, String email, String language) {}
