package nl.mienskip.enrolments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.identity.Identity;
import nl.mienskip.kernel.identity.NewPerson;
import nl.mienskip.kernel.identity.Person;
import nl.mienskip.members.MemberAccount;
import nl.mienskip.members.Members;
import nl.mienskip.members.PersonName;

/** The steps of an enrolment through the other rooms, as the house's own act once the door has checked who asks. */
@ApplicationScoped
class Enrolling {

    @Inject
    private EnrolmentStore store;

    @Inject
    private Identity identity;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Audit audit;

    /** A prepared membership with its enrolment, not stored when new. */
    record Enrolled(Enrolment enrolment, MemberAccount member, AccountView account) {}

    Enrolled enrol(EnrolNeighbour command) {
        NewPerson wanted = checked(command);
        Person person = identity.ensurePerson(wanted);
        AccountView account = ensured(person, wanted);
        return prepared(account, wanted, person.unclaimed());
    }

    Enrolled prepared(AccountView account, NewPerson wanted, boolean unclaimed) {
        String name = PersonName.whole("familyName", wanted.givenName(), wanted.familyName());
        long memberId = own(() -> members.invite(account.id(), name));
        store.byMember(memberId).ifPresent(store::remove);
        MemberAccount member = member(memberId);
        audit.record("member.invited", subject(member), "");
        return new Enrolled(new Enrolment(memberId, unclaimed), member, account);
    }

    AccountView ensured(Person person, NewPerson wanted) {
        return own(() -> accounts.ensure(person.subject(), person.name(), person.email(), wanted.language()));
    }

    MemberAccount member(long memberId) {
        return own(() -> members.account(memberId));
    }

    AccountView account(MemberAccount member) {
        return own(() -> accounts.byIds(List.of(member.accountId()))).get(member.accountId());
    }

    /** Whether nobody can sign in with the account, at this moment. */
    boolean unclaimed(AccountView account) {
        return own(() -> identity.person(account.subject()))
                .filter(Person::unclaimed)
                .isPresent();
    }

    void setPassword(AccountView account, String password) {
        own(() -> {
            identity.setPassword(account.subject(), password);
            return null;
        });
    }

    /** Gives the account to whoever reads this address, alone; Keycloak need not ask them whether it is right. */
    void handOver(AccountView account, String address) {
        own(() -> {
            identity.endSessions(account.subject());
            identity.confirmAddress(account.subject(), address);
            return null;
        });
    }

    /** Begins the membership, as the member's own act. */
    void welcome(MemberAccount member) {
        own(() -> {
            members.welcome(member.memberId());
            return null;
        });
        Actor holder = Actor.of(member.accountId(), member.memberId(), member.displayName(), Set.of());
        ActorContext.as(holder, () -> audit.record("enrolment.used", subject(member), ""));
    }

    void takeBack(long memberId) {
        own(() -> {
            members.uninvite(memberId);
            return null;
        });
        store.byMember(memberId).ifPresent(store::remove);
        audit.record("member.uninvited", subject(member(memberId)), "");
    }

    static String subject(MemberAccount member) {
        return member.displayName() + " (" + member.memberId() + ")";
    }

    static <T> T own(Callable<T> step) {
        return ActorContext.as(Actor.system("enrolment"), step);
    }

    static NewPerson checked(EnrolNeighbour command) {
        EnrolNeighbour neighbour = command.checked("");
        return new NewPerson(
                neighbour.givenName(),
                neighbour.familyName(),
                neighbour.email().isEmpty() ? null : neighbour.email(),
                neighbour.language().tag());
    }
}
