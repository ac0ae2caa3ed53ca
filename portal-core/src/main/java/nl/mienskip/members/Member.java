package nl.mienskip.members;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.tenant.TenantScoped;
import org.hibernate.annotations.BatchSize;

@PersonalData(KeptData.MEMBERSHIP)
@Entity
@Table(name = "member")
class Member extends TenantScoped {

    private static final int LONGEST_INTRODUCTION = 1000;

    @Column(updatable = false)
    private long accountId;

    private String displayName;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    private Instant since;
    private String reason = "";
    private String introduction = "";

    /** When the board was last told that they ask to join; null when it never was. */
    private Instant askedAt;

    /** What they were when they were blocked; null when they are not, or were blocked before this was noted. */
    @Enumerated(EnumType.STRING)
    private MemberStatus blockedFrom;

    /** The last day on which they were there; written past the entity, many at a time. */
    @Column(insertable = false, updatable = false)
    private LocalDate seenOn;

    @Version
    private long version;

    @BatchSize(size = 50)
    @OneToMany(mappedBy = "member", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<RoleGrant> grants = new ArrayList<>();

    protected Member() {}

    Member(long accountId, String displayName, MemberStatus status, Instant now) {
        this.accountId = accountId;
        this.status = status;
        this.since = now;
        rename(displayName);
    }

    void rename(String name) {
        displayName = PersonName.checked("name", name);
    }

    /**
     * Moves on to the next status.
     *
     * @throws Conflict when the present status is none of those given
     */
    void become(MemberStatus next, String why, Instant now, Set<MemberStatus> from) {
        if (!from.contains(status)) {
            throw new Conflict("member." + status, "a member who is " + status + " cannot become " + next);
        }
        blockedFrom = next == MemberStatus.BLOCKED ? status : null;
        status = next;
        since = now;
        reason = why;
        if (next != MemberStatus.REQUESTED) {
            introduction = "";
        }
        if (next != MemberStatus.ADMITTED) {
            grants.clear();
        }
    }

    /** Stands again as before being blocked: who was no member then does not become one by it. */
    void unblock(Instant now) {
        MemberStatus before = blockedFrom == null ? MemberStatus.ADMITTED : blockedFrom;
        become(before == MemberStatus.REFUSED ? MemberStatus.LEFT : before, "", now, EnumSet.of(MemberStatus.BLOCKED));
    }

    /** Notes that the board is to be told that they ask; false when it was told within the pause. */
    boolean announce(Instant now, Duration pause) {
        boolean told = askedAt != null && askedAt.plus(pause).isAfter(now);
        if (!told) {
            askedAt = now;
        }
        return !told;
    }

    void introduce(String words) {
        String stripped = words == null ? "" : words.strip();
        if (stripped.length() > LONGEST_INTRODUCTION) {
            throw new InvalidInput(
                    "introduction",
                    "text.tooLong",
                    "introduction has more than " + LONGEST_INTRODUCTION + " characters",
                    LONGEST_INTRODUCTION);
        }
        introduction = stripped;
    }

    /** All rights here: those of a resident, where there are residents, and those of every role. */
    Set<Right> rights() {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        if (status == MemberStatus.ADMITTED) {
            if (!TenantContext.isPlatform()) {
                rights.addAll(Role.RESIDENT.rights());
            }
            grants.forEach(grant -> rights.addAll(grant.rights()));
        }
        return rights;
    }

    List<RoleGrant> grants() {
        return grants;
    }

    boolean admitted() {
        return status == MemberStatus.ADMITTED;
    }

    long accountId() {
        return accountId;
    }

    String displayName() {
        return displayName;
    }

    MemberStatus status() {
        return status;
    }

    Instant since() {
        return since;
    }

    MembershipView membership() {
        return new MembershipView(id(), displayName, status, since, reason);
    }

    MemberView view(String email) {
        return new MemberView(
                id(),
                displayName,
                status,
                since,
                reason,
                introduction,
                email,
                grants.stream().map(RoleGrant::view).toList());
    }
}
