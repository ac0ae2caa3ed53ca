package nl.mienskip.kernel.identity;

/**
 * Somebody as Keycloak knows them.
 *
 * @param subject who they are in every token, never changed
 * @param username what they sign in with
 * @param name given and family name
 * @param email null when they have no address
 * @param unclaimed whether nobody can sign in with it yet: it was made just now, or has neither password nor passkey
 */
public record Person(String subject, String username, String name, String email, boolean unclaimed) {}
