package nl.mienskip.web.account;

import java.util.List;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.members.MemberStatus;
import nl.mienskip.members.MembershipView;
import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Layout;

/**
 * My account.
 *
 * @param layout what stands around it
 * @param account as known across villages
 * @param membership my membership here; null when I have none
 * @param villages where else, and here, I belong
 * @param console where Keycloak lets me change password, passkey and address
 * @param name what the name's field shows
 * @param invalid what was wrong with the form
 * @param saved whether it was just saved
 */
public record AccountPage(
        Layout layout,
        AccountView account,
        MembershipView membership,
        List<VillageLine> villages,
        String console,
        String name,
        Invalid invalid,
        boolean saved) {

    /**
     * One of my villages.
     *
     * @param name what it is called in the page's language
     * @param href its home, signed in when I am
     * @param here whether it is the one whose page this is
     */
    public record VillageLine(String name, String href, MemberStatus status, boolean here) {}

    /** Whether I am a member of this village. */
    public boolean member() {
        return membership != null && membership.status() == MemberStatus.ADMITTED;
    }
}
