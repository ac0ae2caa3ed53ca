package nl.mienskip.enrolments;

/**
 * What the holder of a code sees.
 *
 * @param name who the letter is for
 * @param signInName what they sign in with
 * @param choosesPassword whether they choose a password now; else they sign in with the account that they have
 * @param choosesByMail whether they have no password yet and choose it with the code in their mail, this one being on paper
 */
public record InvitationView(String name, String signInName, boolean choosesPassword, boolean choosesByMail) {}
