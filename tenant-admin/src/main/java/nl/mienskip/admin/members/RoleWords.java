package nl.mienskip.admin.members;

import static nl.mienskip.admin.shell.Texts.t;

import java.util.List;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.members.RoleGrantView;

/** Roles in words. */
final class RoleWords {

    private RoleWords() {}

    static String of(RoleGrantView grant) {
        String role = Texts.name("members", grant.role());
        return grant.section() == null ? role : t("members.roleFor", role, Texts.name("members", grant.section()));
    }

    /** All of them, followed by a dot between; empty when there are none. */
    static String of(List<RoleGrantView> grants) {
        return grants.stream().map(grant -> of(grant) + " · ").collect(Collectors.joining());
    }
}
