package nl.mienskip.enrolments;

/**
 * What the holder of a code sees.
 *
 * @param name who the letter is for
 * @param signInName what they sign in with
 * @param choosesPassword whether they choose a password now; else they sign in with the account that they have
 */
public record InvitationView(String name, String signInName, boolean choosesPassword) {}
