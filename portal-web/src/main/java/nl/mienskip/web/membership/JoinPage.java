package nl.mienskip.web.membership;

import nl.mienskip.members.Admission;
import nl.mienskip.members.MemberStatus;
import nl.mienskip.members.MembershipView;
import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Layout;

/**
 * Asking to join, or where that stands.
 *
 * @param layout what stands around it
 * @param admission how somebody who asks becomes a member
 * @param membership mine here; null when I never asked
 * @param mayAsk whether the form is shown
 * @param name what the name's field shows
 * @param introduction what the field for a few words shows
 * @param invalid what was wrong with the form
 */
public record JoinPage(
        Layout layout,
        Admission admission,
        MembershipView membership,
        boolean mayAsk,
        String name,
        String introduction,
        Invalid invalid) {

    /** Whether I stand here so. */
    public boolean is(MemberStatus status) {
        return membership != null && membership.status() == status;
    }

    /** Whether the board decides, so that a few words help. */
    public boolean decided() {
        return admission == Admission.BOARD || is(MemberStatus.REFUSED);
    }
}
