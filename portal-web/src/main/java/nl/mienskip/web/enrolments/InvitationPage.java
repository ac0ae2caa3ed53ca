package nl.mienskip.web.enrolments;

import nl.mienskip.enrolments.InvitationView;
import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Layout;

/**
 * What the holder of a code does with it.
 *
 * @param layout what stands around it
 * @param code as it stands in the address
 * @param invitation who it is for, and whether they choose a password, here or by mail, or sign in
 * @param invalid what was wrong with the password, or with who is signed in
 */
public record InvitationPage(Layout layout, String code, InvitationView invitation, Invalid invalid) {

    /** The address of this very page. */
    public String address() {
        return layout.href("/enrol/" + code);
    }

    /** Where somebody with an account signs in, and comes back from. */
    public String signIn() {
        return "/signin?to=" + address();
    }
}
