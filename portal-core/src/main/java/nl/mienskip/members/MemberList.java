package nl.mienskip.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.page.Paged;

/** Members as the board sees them, with what their accounts add. */
@ApplicationScoped
class MemberList {

    private static final int PAGE_SIZE = 50;

    @Inject
    private MemberStore store;

    @Inject
    private Accounts accounts;

    Paged<MemberView> list(MemberQuery query) {
        int number = Math.max(1, query.page());
        List<Member> members = store.list(query, (number - 1) * PAGE_SIZE, PAGE_SIZE);
        Map<Long, AccountView> known =
                accounts(members.stream().map(Member::accountId).toList());
        return new Paged<>(
                members.stream()
                        .map(member -> member.view(email(known.get(member.accountId()))))
                        .toList(),
                number,
                PAGE_SIZE,
                store.count(query));
    }

    MemberView show(long memberId) {
        return view(required(memberId));
    }

    MemberView view(Member member) {
        return member.view(email(account(member)));
    }

    long count(MemberStatus status) {
        return store.count(status);
    }

    MemberAccount account(long memberId) {
        return account(required(memberId), memberId);
    }

    Optional<MemberAccount> byAccount(long accountId) {
        return store.byAccount(accountId).map(member -> account(member, member.id()));
    }

    List<MemberAccount> invitedFor(Role role) {
        return store.invitedWith(role).stream()
                .map(member -> account(member, member.id()))
                .toList();
    }

    List<Addressee> holding(Role role) {
        return addressees(store.admittedWith(List.of(role)));
    }

    List<Addressee> having(Right right) {
        return addressees(with(Set.of(right)));
    }

    List<MemberAccount> able(Set<Right> rights) {
        return with(rights).stream().map(member -> account(member, member.id())).toList();
    }

    private List<Member> with(Set<Right> rights) {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> !Collections.disjoint(role.rights(), rights))
                .toList();
        return store.admittedWith(roles).stream()
                .filter(member -> !Collections.disjoint(member.rights(), rights))
                .toList();
    }

    Optional<Addressee> addressee(long accountId) {
        return addressees(store.byAccount(accountId).filter(member -> member.status() == MemberStatus.ADMITTED).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    private List<Addressee> addressees(List<Member> holders) {
        Map<Long, AccountView> known =
                accounts(holders.stream().map(Member::accountId).toList());
        return holders.stream()
                .filter(member -> email(known.get(member.accountId())) != null)
                .map(member -> addressee(member, known.get(member.accountId())))
                .toList();
    }

    private static Addressee addressee(Member member, AccountView account) {
        Set<Long> participants = member.grants().stream()
                .map(grant -> grant.command().participantId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Addressee(account.id(), member.displayName(), account.email(), account.language(), participants);
    }

    private static MemberAccount account(Member member, long memberId) {
        return new MemberAccount(memberId, member.accountId(), member.displayName(), member.status());
    }

    AccountView account(Member member) {
        return accounts(List.of(member.accountId())).get(member.accountId());
    }

    Map<Long, AccountView> accounts(List<Long> ids) {
        return ActorContext.as(Actor.system("members"), () -> accounts.byIds(ids));
    }

    Member required(long memberId) {
        return store.byId(memberId).orElseThrow(() -> new NotFound("member", memberId));
    }

    private static String email(AccountView account) {
        return account == null ? null : account.email();
    }
}
