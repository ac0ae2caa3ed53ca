package nl.mienskip.kernel.identity;

/**
 * Somebody as Keycloak knows them.
 *
 * @param subject who they are in every token, never changed
 * @param username what they sign in with
 * @param name given and family name
 * @param email null when they have no address
 * @param made whether this errand made the account; false when it was there already
 */
public record Person(String subject, String username, String name, String email, boolean made) {}
