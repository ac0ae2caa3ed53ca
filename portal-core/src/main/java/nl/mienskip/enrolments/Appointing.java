package nl.mienskip.enrolments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.identity.Identity;
import nl.mienskip.kernel.identity.NewPerson;
import nl.mienskip.kernel.identity.Person;
import nl.mienskip.members.MemberAccount;
import nl.mienskip.members.MemberStatus;
import nl.mienskip.members.Members;

/** Finds somebody for an office that nobody keeps: somebody new by letter, a member at once. */
@ApplicationScoped
class Appointing {

    @Inject
    private Enrolling enrolling;

    @Inject
    private EnrolmentStore store;

    @Inject
    private Identity identity;

    @Inject
    private Members members;

    @Inject
    private Audit audit;

    /** The enrolment that needs a letter; empty for somebody who is a member already. */
    Optional<Enrolling.Enrolled> appoint(Role role, EnrolNeighbour command, String why) {
        NewPerson wanted = Enrolling.checked(command);
        if (wanted.email() == null) {
            throw new InvalidInput("email", "email.empty", "an administrator needs an address");
        }
        if (Enrolling.own(() -> members.kept(role))) {
            throw new Conflict("administrator.there", "there is an administrator, who was here lately");
        }
        Person person = identity.ensurePerson(wanted);
        AccountView account = enrolling.ensured(person, wanted);
        takeBackOthers(role, account);
        Optional<MemberAccount> known = Enrolling.own(() -> members.byAccount(account.id()));
        if (known.map(MemberAccount::status)
                .filter(MemberStatus.ADMITTED::equals)
                .isPresent()) {
            grant(role, known.get(), why);
            return Optional.empty();
        }
        Enrolling.Enrolled enrolled =
                invited(known, account).orElseGet(() -> enrolling.prepared(account, wanted, person.unclaimed()));
        grant(role, enrolled.member(), why);
        return Optional.of(enrolled);
    }

    /** Whoever was to have the office and never came: their letter, perhaps at a wrong address, is worth nothing. */
    private void takeBackOthers(Role role, AccountView account) {
        Enrolling.own(() -> members.invitedFor(role)).stream()
                .filter(invited -> invited.accountId() != account.id())
                .forEach(invited -> enrolling.takeBack(invited.memberId()));
    }

    private Optional<Enrolling.Enrolled> invited(Optional<MemberAccount> known, AccountView account) {
        return known.filter(member -> member.status() == MemberStatus.INVITED)
                .flatMap(member -> store.byMember(member.memberId())
                        .map(enrolment -> new Enrolling.Enrolled(enrolment, member, account)));
    }

    private void grant(Role role, MemberAccount member, String why) {
        audit.record("role.granted", Enrolling.subject(member) + ": " + role, why);
        Enrolling.own(() -> {
            members.appoint(member.memberId(), role);
            return null;
        });
    }
}
