package nl.mienskip.members;

import static nl.mienskip.members.MemberStatus.ADMITTED;
import static nl.mienskip.members.MemberStatus.INVITED;
import static nl.mienskip.members.MemberStatus.LEFT;
import static nl.mienskip.members.MemberStatus.REFUSED;
import static nl.mienskip.members.MemberStatus.REQUESTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;

/** How somebody becomes a member: asking and being admitted, or being invited and coming. */
@ApplicationScoped
class Admitting {

    /** So that nobody has the board decide the same thing every day. */
    private static final Duration PAUSE_AFTER_REFUSAL = Duration.ofDays(7);

    /** Who leaves and asks again within it waits for the board as well, without a mail to each of them. */
    private static final Duration PAUSE_BETWEEN_MAILS = Duration.ofDays(1);

    @Inject
    private MemberStore store;

    @Inject
    private MemberList members;

    @Inject
    private MembershipMails mails;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    Admission admission() {
        return TenantContext.isPlatform()
                ? Admission.CLOSED
                : store.policy().map(AdmissionPolicy::admission).orElse(Admission.BOARD);
    }

    void choose(Admission admission) {
        if (TenantContext.isPlatform() || admission == null || admission == Admission.CLOSED) {
            throw new InvalidInput("admission", "admission.wrong", "admission is OPEN or BOARD, in a village");
        }
        if (admission() != admission) {
            store.policy()
                    .ifPresentOrElse(
                            policy -> policy.become(admission), () -> store.add(new AdmissionPolicy(admission)));
            audit.record("admission.chosen", admission.name(), "");
        }
    }

    MembershipView ask(String name, String introduction) {
        Admission admission = admission();
        if (admission == Admission.CLOSED) {
            throw new Conflict("admission.closed", "nobody joins here by asking");
        }
        long accountId = ActorContext.current().accountId();
        Optional<Member> known = store.byAccount(accountId);
        known.filter(member -> member.status() == REFUSED
                        && member.since().plus(PAUSE_AFTER_REFUSAL).isAfter(clock.instant()))
                .ifPresent(member -> {
                    throw new Conflict("member.refusedLately", "refused less than a week ago");
                });
        boolean atOnce = admission == Admission.OPEN
                && known.map(member -> member.status() != REFUSED).orElse(true);
        Member member = known.orElseGet(() -> {
            Member stranger = new Member(accountId, name, LEFT, clock.instant());
            store.add(stranger);
            return stranger;
        });
        member.rename(name);
        member.become(atOnce ? ADMITTED : REQUESTED, "", clock.instant(), EnumSet.of(LEFT, REFUSED));
        if (!atOnce) {
            member.introduce(introduction);
            if (member.announce(clock.instant(), PAUSE_BETWEEN_MAILS)) {
                mails.asked(member);
            }
        }
        return member.membership();
    }

    Member admit(long memberId) {
        Member member = members.required(memberId);
        member.become(ADMITTED, "", clock.instant(), EnumSet.of(REQUESTED, REFUSED));
        audit.record("member.admitted", subject(member), "");
        mails.admitted(member);
        return member;
    }

    Member refuse(long memberId, String why) {
        Member member = members.required(memberId);
        String reason = Why.required(why);
        member.become(REFUSED, reason, clock.instant(), EnumSet.of(REQUESTED));
        audit.record("member.refused", subject(member), reason);
        mails.refused(member, reason);
        return member;
    }

    long invite(long accountId, String name) {
        Member member = store.byAccount(accountId).orElseGet(() -> {
            Member stranger = new Member(accountId, name, LEFT, clock.instant());
            store.add(stranger);
            return stranger;
        });
        member.rename(name);
        member.become(INVITED, "", clock.instant(), EnumSet.of(LEFT, REFUSED));
        return member.id();
    }

    void welcome(long memberId) {
        Member member = members.required(memberId);
        // The grants given with the invitation begin now, so they must outlive the change.
        member.become(ADMITTED, "", clock.instant(), EnumSet.of(INVITED));
    }

    void uninvite(long memberId) {
        Member member = members.required(memberId);
        member.become(LEFT, "", clock.instant(), EnumSet.of(INVITED));
    }

    static String subject(Member member) {
        return member.displayName() + " (" + member.id() + ")";
    }
}
