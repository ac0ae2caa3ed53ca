package nl.mienskip.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;

@PersonalData(KeptData.MEMBERSHIP)
@Entity
@Table(name = "role_grant")
class RoleGrant extends TenantScoped {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Section section;

    @Column(updatable = false)
    private Long participantId;

    private Instant since;

    protected RoleGrant() {}

    RoleGrant(Member member, GrantRole command, Instant now) {
        this.member = member;
        this.role = command.role();
        this.section = command.section();
        this.participantId = command.participantId();
        this.since = now;
    }

    Set<Right> rights() {
        return role.rights(section);
    }

    boolean same(GrantRole command) {
        return role == command.role()
                && section == command.section()
                && Objects.equals(participantId, command.participantId());
    }

    GrantRole command() {
        return new GrantRole(role, section, participantId);
    }

    Role role() {
        return role;
    }

    Member member() {
        return member;
    }

    RoleGrantView view() {
        return new RoleGrantView(id(), role, section, participantId, since);
    }
}
