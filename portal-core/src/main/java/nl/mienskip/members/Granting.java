package nl.mienskip.members;

import static nl.mienskip.members.MemberStatus.ADMITTED;
import static nl.mienskip.members.MemberStatus.BLOCKED;
import static nl.mienskip.members.MemberStatus.INVITED;
import static nl.mienskip.members.MemberStatus.LEFT;
import static nl.mienskip.members.MemberStatus.REFUSED;
import static nl.mienskip.members.MemberStatus.REQUESTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.participants.Participants;

/** Roles given and taken, and members put out or leaving, which takes all of theirs. */
@ApplicationScoped
class Granting {

    /** Longer than a holiday: who was not here for so long is asked in vain. */
    private static final Duration LATELY = Duration.ofDays(60);

    private static final Set<MemberStatus> MAY_BE_BLOCKED = EnumSet.of(REQUESTED, ADMITTED, REFUSED, LEFT);

    @Inject
    private MemberStore store;

    @Inject
    private MemberList members;

    @Inject
    private Participants participants;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    Member grant(long memberId, GrantRole command) {
        Member member = members.required(memberId);
        GrantRule.checkFits(command, TenantContext.isPlatform());
        GrantRule.checkMayGrant(ActorContext.current(), member, command, TenantContext.isPlatform());
        checkParticipant(command);
        if (member.status() != ADMITTED && member.status() != INVITED) {
            throw new Conflict("member." + member.status(), "only a member gets a role");
        }
        if (member.grants().stream().noneMatch(grant -> grant.same(command))) {
            add(member, command);
            audit.record("role.granted", describe(member, command), "");
        }
        return member;
    }

    List<Role> rolesToGive(long memberId) {
        Member member = members.required(memberId);
        boolean platform = TenantContext.isPlatform();
        return Arrays.stream(Role.values())
                .filter(role -> GrantRule.isGivenIn(role, platform))
                .filter(role -> GrantRule.mayGrant(ActorContext.current(), member, GrantRole.of(role), platform))
                .toList();
    }

    void appoint(long memberId, Role role) {
        Member member = members.required(memberId);
        GrantRole command = GrantRole.of(role);
        GrantRule.checkFits(command, TenantContext.isPlatform());
        if (kept(role)) {
            throw new Conflict("role.kept", "somebody who was here lately is " + role);
        }
        if (member.grants().stream().noneMatch(grant -> grant.same(command))) {
            add(member, command);
        }
    }

    boolean kept(Role role) {
        return store.anySeen(role, clock.instant().minus(LATELY));
    }

    boolean held(Role role) {
        return store.anyWith(role);
    }

    Member withdraw(long memberId, long grantId) {
        List<RoleGrant> keepers = store.lockGrants(LastKeeperRule.KEEPERS);
        Member member = members.required(memberId);
        RoleGrant grant = member.grants().stream()
                .filter(one -> one.id() == grantId)
                .findFirst()
                .orElseThrow(() -> new NotFound("role_grant", grantId));
        Actor actor = ActorContext.current();
        if (member.accountId() != actor.accountId()) {
            GrantRule.checkMayGrant(actor, member, grant.command(), TenantContext.isPlatform());
        }
        checkKeeps(keepers, member, List.of(grant));
        member.grants().remove(grant);
        audit.record("role.withdrawn", describe(member, grant.command()), "");
        return member;
    }

    Member block(long memberId, String why) {
        List<RoleGrant> keepers = store.lockGrants(LastKeeperRule.KEEPERS);
        Member member = members.required(memberId);
        String reason = Why.required(why);
        GrantRule.checkMayPutOut(ActorContext.current(), member);
        checkKeeps(keepers, member, member.grants());
        member.become(BLOCKED, reason, clock.instant(), MAY_BE_BLOCKED);
        audit.record("member.blocked", Admitting.subject(member), reason);
        return member;
    }

    Member unblock(long memberId, String why) {
        Member member = members.required(memberId);
        String reason = Why.required(why);
        member.unblock(clock.instant());
        audit.record("member.unblocked", Admitting.subject(member), reason);
        return member;
    }

    MembershipView leave() {
        List<RoleGrant> keepers = store.lockGrants(LastKeeperRule.KEEPERS);
        Member member = store.byAccount(ActorContext.current().accountId())
                .orElseThrow(() -> new NotFound("member", "of mine"));
        checkKeeps(keepers, member, member.grants());
        member.become(LEFT, "", clock.instant(), EnumSet.of(ADMITTED, REQUESTED, INVITED));
        audit.record("member.left", Admitting.subject(member), "");
        return member.membership();
    }

    private static void checkKeeps(List<RoleGrant> keepers, Member member, List<RoleGrant> taken) {
        if (member.admitted()) {
            LastKeeperRule.check(keepers, taken);
        }
    }

    private void add(Member member, GrantRole command) {
        RoleGrant grant = new RoleGrant(member, command, clock.instant());
        store.add(grant);
        member.grants().add(grant);
    }

    private void checkParticipant(GrantRole command) {
        if (command.participantId() == null) {
            return;
        }
        ActorContext.as(Actor.system("members"), () -> participants.refuseUnknown(command.participantId()));
    }

    private static String describe(Member member, GrantRole command) {
        return Admitting.subject(member)
                + ": "
                + command.role()
                + (command.section() == null ? "" : " " + command.section())
                + (command.participantId() == null ? "" : " for participant " + command.participantId());
    }
}
