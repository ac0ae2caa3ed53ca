package nl.mienskip.enrolments;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSignedIn;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.members.MemberAccount;
import nl.mienskip.members.MemberStatus;
import nl.mienskip.members.Members;

/**
 * The door to enrolments by letter. A code that is wrong, used, expired or of another village is {@link NotFound}, all
 * alike. Callers limit how often codes may be tried.
 */
@Boundary
public class Enrolments {

    @Inject
    private EnrolmentStore store;

    @Inject
    private Enrolling enrolling;

    @Inject
    private Appointing appointing;

    @Inject
    private Members members;

    @Inject
    private Letters letters;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Prepares a neighbour's membership and their account, and gives the letter: the only time that its code is known.
     * Who has an address gets the code by mail too.
     *
     * @throws InvalidInput naming the field
     * @throws Conflict when they are a member, or asked to be, already
     */
    @Allow(Right.MEMBERS_ADMIT)
    public LetterView enrol(EnrolNeighbour command) {
        Enrolling.Enrolled enrolled = enrolling.enrol(command);
        return write(enrolled.enrolment(), enrolled.member(), enrolled.account());
    }

    /**
     * Prepares an administrator, who must have an address, where the tenant acted for has none who comes: none yet, or
     * none who was there lately. May be repeated until they have come: each time makes a new letter, and the one before
     * worthless, also when it was to somebody else. A member becomes administrator at once.
     *
     * @param why for the village's own log
     * @return their letter; empty when they are a member already
     * @throws Conflict when there is an administrator who was there lately
     */
    @Allow(Right.TENANTS_OPEN)
    public Optional<LetterView> enrolAdministrator(EnrolNeighbour command, String why) {
        return appoint(Role.TENANT_ADMINISTRATOR, command, why);
    }

    /** Prepares the first who has an office of the platform; does nothing where somebody has it, or is to have it. */
    @AllowSystem("at start, from the operator's settings")
    public Optional<LetterView> enrolFirst(Role role, EnrolNeighbour command) {
        return Enrolling.own(() -> members.held(role))
                ? Optional.empty()
                : appoint(role, command, FirstOfficers.setting(role));
    }

    /** Makes a new letter for somebody who has not used theirs; the one before becomes worthless. */
    @Allow(Right.MEMBERS_ADMIT)
    public LetterView renew(long memberId) {
        Enrolment enrolment = store.byMember(memberId).orElseThrow(() -> new NotFound("enrolment of member", memberId));
        MemberAccount member = enrolling.member(memberId);
        if (member.status() != MemberStatus.INVITED) {
            throw new Conflict("member." + member.status(), "only who is still invited gets a new letter");
        }
        audit.record("enrolment.renewed", Enrolling.subject(member), "");
        return write(enrolment, member, enrolling.account(member));
    }

    /** Takes an invitation back; its letter becomes worthless. */
    @Allow(Right.MEMBERS_ADMIT)
    public void takeBack(long memberId) {
        enrolling.takeBack(memberId);
    }

    /** The letter of an unused code, to print. */
    @Allow({Right.MEMBERS_ADMIT, Right.TENANTS_OPEN})
    public LetterView letter(String code) {
        EnrolmentCode typed = typed(code);
        Enrolment enrolment = usable(typed.hash(TenantContext.id()));
        MemberAccount member = enrolling.member(enrolment.memberId());
        return letters.view(enrolment, typed, member, enrolling.account(member));
    }

    /** What the holder of an unused code may do with it. */
    @AllowAll("the code is the proof")
    public InvitationView invitation(String code) {
        String hash = hash(code);
        Enrolment enrolment = usable(hash);
        MemberAccount member = enrolling.member(enrolment.memberId());
        AccountView account = enrolling.account(member);
        return new InvitationView(
                member.displayName(),
                letters.signInName(account),
                choosesPassword(enrolment, account, hash),
                choosesByMail(enrolment, account, hash));
    }

    /**
     * Uses the code: sets the password of an account made for it, and begins the membership. A code that came by mail
     * proves the address it came to.
     *
     * @return what they sign in with
     * @throws InvalidInput when the password is refused; the code stays unused
     */
    @AllowAll("the code is the proof")
    public String choosePassword(String code, String password) {
        String hash = hash(code);
        Enrolment enrolment = usable(hash);
        MemberAccount member = enrolling.member(enrolment.memberId());
        AccountView account = enrolling.account(member);
        if (!choosesPassword(enrolment, account, hash)) {
            throw new Conflict("enrolment.signIn", "this account is in use: its holder signs in");
        }
        enrolling.setPassword(account, password);
        enrolment.addressProvenBy(hash).ifPresent(address -> enrolling.handOver(account, address));
        begin(enrolment, member);
        return letters.signInName(account);
    }

    /**
     * Uses the code as somebody who signed in: begins the membership.
     *
     * @throws Conflict when the letter is for somebody else
     */
    @AllowSignedIn("with the code, by the account that the letter is for")
    public void accept(String code) {
        Enrolment enrolment = usable(hash(code));
        MemberAccount member = enrolling.member(enrolment.memberId());
        if (member.accountId() != ActorContext.current().accountId()) {
            throw new Conflict("enrolment.other", "this letter is for another account");
        }
        begin(enrolment, member);
    }

    private void begin(Enrolment enrolment, MemberAccount member) {
        enrolment.use(clock.instant());
        enrolling.welcome(member);
    }

    private Optional<LetterView> appoint(Role role, EnrolNeighbour command, String why) {
        return appointing
                .appoint(role, command, why)
                .map(enrolled -> write(enrolled.enrolment(), enrolled.member(), enrolled.account()));
    }

    private LetterView write(Enrolment enrolment, MemberAccount member, AccountView account) {
        EnrolmentCode code = enrolment.renew(TenantContext.id(), clock.instant());
        if (account.email() != null) {
            EnrolmentCode mailed = enrolment.mailTo(account.email(), TenantContext.id());
            letters.mail(letters.view(enrolment, mailed, member, account), account.email());
        }
        if (enrolment.id() == null) {
            store.add(enrolment);
        }
        return letters.view(enrolment, code, member, account);
    }

    /**
     * The address of an account is somebody's, whoever wrote it down: only who shows to read it chooses the password, and
     * may choose it anew until they came, as anybody can who forgot theirs. Paper is enough where there is no address.
     */
    private boolean choosesPassword(Enrolment enrolment, AccountView account, String hash) {
        return neverUsed(enrolment, account)
                && (enrolment.addressProvenBy(hash).isPresent()
                        || account.email() == null && enrolling.unclaimed(account));
    }

    private static boolean choosesByMail(Enrolment enrolment, AccountView account, String hash) {
        return neverUsed(enrolment, account)
                && account.email() != null
                && enrolment.addressProvenBy(hash).isEmpty();
    }

    private static boolean neverUsed(Enrolment enrolment, AccountView account) {
        return enrolment.newAccount() && !account.usedBefore();
    }

    private Enrolment usable(String hash) {
        return store.lockByHash(hash)
                .filter(enrolment -> enrolment.usable(clock.instant()))
                // Whoever declined the invitation by leaving has left the letter too.
                .filter(enrolment -> enrolling.member(enrolment.memberId()).status() == MemberStatus.INVITED)
                .orElseThrow(() -> new NotFound("enrolment", "of this code"));
    }

    private static String hash(String code) {
        return typed(code).hash(TenantContext.id());
    }

    private static EnrolmentCode typed(String code) {
        return EnrolmentCode.typed(code).orElseThrow(() -> new NotFound("enrolment", "of this code"));
    }
}
