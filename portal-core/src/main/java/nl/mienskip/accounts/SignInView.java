package nl.mienskip.accounts;

/**
 * A sign-in that holds.
 *
 * @param id the sign-in's own id, kept in the session
 */
public record SignInView(long id, AccountView account) {}
