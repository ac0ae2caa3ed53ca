package nl.mienskip.members;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSignedIn;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.page.Paged;

/**
 * The door to a village's members and their roles. Who is refused for lack of rights gets {@link Forbidden}; a member of
 * another village is {@link NotFound}; what the member's status does not allow is a {@link Conflict}.
 */
@Boundary
public class Members {

    @Inject
    private Memberships memberships;

    @Inject
    private Admitting admitting;

    @Inject
    private Granting granting;

    @Inject
    private MemberList members;

    /** What somebody may do in the tenant acted for, read at this moment. */
    @AllowSystem("sign-in, before anybody is an actor")
    public Actor actor(long accountId, String accountName) {
        return memberships.actor(accountId, accountName);
    }

    /** What somebody may do here, while they are not here themselves; without any rights when they are no member. */
    @AllowSystem("what is done in somebody's name, and what is written to them about")
    public Actor standIn(long accountId) {
        return memberships.standIn(accountId);
    }

    /** My membership here; empty when I never asked. */
    @AllowSignedIn("it is their own")
    public Optional<MembershipView> mine() {
        return memberships.mine();
    }

    /** The villages that I belong to, asked to join, or am invited to; by name. */
    @AllowSignedIn("it is their own")
    public List<MyVillage> myVillages() {
        return memberships.myVillages();
    }

    /**
     * Changes what I am called here.
     *
     * @throws InvalidInput when nobody can be called that
     */
    @AllowSignedIn("it is their own name")
    public MembershipView rename(String name) {
        return memberships.rename(name);
    }

    /** Leaves the village; roles end with it. */
    @AllowSignedIn("it is their own membership")
    public MembershipView leave() {
        return granting.leave();
    }

    /**
     * Asks to join; where admission is open that is all it takes.
     *
     * @param name what to be called here
     * @param introduction a few words for the board; may be empty
     * @throws Conflict when a member already, blocked, refused less than a week ago, or nobody joins by asking
     */
    @AllowSignedIn("whoever has an account may ask")
    public MembershipView ask(String name, String introduction) {
        return admitting.ask(name, introduction);
    }

    /** How somebody who asks becomes a member here. */
    @AllowAll("the page where they ask says so")
    public Admission admission() {
        return admitting.admission();
    }

    /** Chooses how somebody who asks becomes a member here. */
    @Allow(Right.ROLES_GRANT)
    public void chooseAdmission(Admission admission) {
        admitting.choose(admission);
    }

    /** Members by name, in pages of 50. */
    @Allow({Right.MEMBERS_READ, Right.MEMBERS_ADMIT})
    public Paged<MemberView> list(MemberQuery query) {
        return members.list(query);
    }

    /** One member. */
    @Allow({Right.MEMBERS_READ, Right.MEMBERS_ADMIT})
    public MemberView show(long memberId) {
        return members.show(memberId);
    }

    /** How many wait to be admitted. */
    @Allow({Right.MEMBERS_READ, Right.MEMBERS_ADMIT})
    public long waiting() {
        return members.count(MemberStatus.REQUESTED);
    }

    /** How many are members of the tenant acted for. */
    @AllowAll("the village's home page says so")
    public long count() {
        return members.count(MemberStatus.ADMITTED);
    }

    /** Takes in somebody who asked, or who was refused and now is welcome. */
    @Allow(Right.MEMBERS_ADMIT)
    public MemberView admit(long memberId) {
        return members.view(admitting.admit(memberId));
    }

    /**
     * Does not take in somebody who asked.
     *
     * @param why told to them
     */
    @Allow(Right.MEMBERS_ADMIT)
    public MemberView refuse(long memberId, String why) {
        return members.view(admitting.refuse(memberId, why));
    }

    /** Gives a role to a member, or to somebody invited, for when they come; nothing changes when they have it. */
    @Allow({Right.ROLES_GRANT, Right.OFFICERS_APPOINT})
    public MemberView grant(long memberId, GrantRole command) {
        return members.view(granting.grant(memberId, command));
    }

    /** The roles that whoever acts may give this member here, or take from them. */
    @Allow({Right.ROLES_GRANT, Right.OFFICERS_APPOINT})
    public List<Role> rolesToGive(long memberId) {
        return granting.rolesToGive(memberId);
    }

    /** Takes a role back, one's own too, unless nobody else would have it that the tenant cannot do without. */
    @Allow({Right.ROLES_GRANT, Right.OFFICERS_APPOINT})
    public MemberView withdraw(long memberId, long grantId) {
        return members.view(granting.withdraw(memberId, grantId));
    }

    /**
     * Puts somebody out. Their rights end at their next request, their roles for good.
     *
     * @param why told to them
     */
    @Allow(Right.MEMBERS_BLOCK)
    public MemberView block(long memberId, String why) {
        return members.view(granting.block(memberId, why));
    }

    /** Takes a block away: who was a member is a resident again, without roles; nobody else becomes one by it. */
    @Allow(Right.MEMBERS_BLOCK)
    public MemberView unblock(long memberId, String why) {
        return members.view(granting.unblock(memberId, why));
    }

    /**
     * Prepares a membership that begins with {@link #welcome}; gives its id. Somebody who left or was refused may be
     * invited anew.
     */
    @AllowSystem("enrolment, after its door has checked who asks")
    public long invite(long accountId, String name) {
        return admitting.invite(accountId, name);
    }

    /**
     * Gives a role that nobody here keeps to a member, or to somebody invited.
     *
     * @throws Conflict when somebody keeps it
     */
    @AllowSystem("enrolment of an administrator, after its door has checked who asks")
    public void appoint(long memberId, Role role) {
        granting.appoint(memberId, role);
    }

    /** Whether a member who has this role was here lately: then whoever needs it can ask them. */
    @AllowSystem("enrolment of an administrator")
    public boolean kept(Role role) {
        return granting.kept(role);
    }

    /** Whether anybody has this role, or is to have it when they come. */
    @AllowSystem("enrolment of the first who has an office")
    public boolean held(Role role) {
        return granting.held(role);
    }

    /** The members who have this role and an address to write to. */
    @AllowSystem("word to those who may vote or read a proposal")
    public List<Addressee> holding(Role role) {
        return members.holding(role);
    }

    /** The members who have this right, in whatever role, and an address to write to. */
    @AllowSystem("word to those who can do something about it")
    public List<Addressee> having(Right right) {
        return members.having(right);
    }

    /** The members who have any of these rights, in whatever role, also those without an address. */
    @AllowSystem("who can be asked to look after something")
    public List<MemberAccount> able(Set<Right> rights) {
        return members.able(rights);
    }

    /** How to write to the member with this account; empty when they are no member now, or have no address. */
    @AllowSystem("word to somebody about what they did here")
    public Optional<Addressee> addressee(long accountId) {
        return members.addressee(accountId);
    }

    /** Who is to have this role when they come. */
    @AllowSystem("enrolment of an administrator")
    public List<MemberAccount> invitedFor(Role role) {
        return members.invitedFor(role);
    }

    /** Begins the membership of somebody invited. */
    @AllowSystem("enrolment, when the letter is used")
    public void welcome(long memberId) {
        admitting.welcome(memberId);
    }

    /** Takes an invitation back. */
    @AllowSystem("enrolment, after its door has checked who asks")
    public void uninvite(long memberId) {
        admitting.uninvite(memberId);
    }

    /** The account and status of a member. */
    @AllowSystem("enrolment, after its door has checked who asks")
    public MemberAccount account(long memberId) {
        return members.account(memberId);
    }

    /** The membership of an account here, whatever its status; empty when there is none. */
    @AllowSystem("enrolment, after its door has checked who asks")
    public Optional<MemberAccount> byAccount(long accountId) {
        return members.byAccount(accountId);
    }
}
