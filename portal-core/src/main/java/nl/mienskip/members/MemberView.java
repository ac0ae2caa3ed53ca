package nl.mienskip.members;

import java.time.Instant;
import java.util.List;

/**
 * A member as the board sees them.
 *
 * @param since when the present status began
 * @param reason why they were refused or blocked; else empty
 * @param introduction what they wrote with their request, until it is decided
 * @param email null when they have no address
 */
public record MemberView(
        long id,
        String displayName,
        MemberStatus status,
        Instant since,
        String reason,
        String introduction,
        String email,
        List<RoleGrantView> roles) {

    public MemberView {
        roles = List.copyOf(roles);
    }
}
