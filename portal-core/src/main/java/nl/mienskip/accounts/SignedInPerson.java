package nl.mienskip.accounts;

/**
 * Somebody whom Keycloak has just vouched for.
 *
 * @param subject who they are at Keycloak
 * @param email null when Keycloak gives none
 * @param language a language tag; anything unknown counts as the first language
 * @param session Keycloak's session, one for all hosts
 * @param host where they signed in
 */
public record SignedInPerson(String subject, String name, String email, String language, String session, String host) {}
