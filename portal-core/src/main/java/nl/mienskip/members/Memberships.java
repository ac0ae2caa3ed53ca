package nl.mienskip.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.tenants.Tenants;

/** What somebody sees of their own memberships. */
@ApplicationScoped
class Memberships {

    @Inject
    private MemberStore store;

    @Inject
    private MembershipStore acrossVillages;

    @Inject
    private Tenants tenants;

    @Inject
    private Presence presence;

    Actor actor(long accountId, String accountName) {
        return admitted(accountId)
                .map(member -> {
                    presence.note(member.id());
                    return actor(member);
                })
                .orElseGet(() -> Actor.of(accountId, 0, accountName, Set.of()));
    }

    Actor standIn(long accountId) {
        return admitted(accountId).map(Memberships::actor).orElseGet(() -> Actor.of(accountId, 0, "", Set.of()));
    }

    private Optional<Member> admitted(long accountId) {
        return store.byAccount(accountId).filter(Member::admitted);
    }

    private static Actor actor(Member member) {
        return Actor.of(member.accountId(), member.id(), member.displayName(), member.rights());
    }

    Optional<MembershipView> mine() {
        return store.byAccount(ActorContext.current().accountId()).map(Member::membership);
    }

    MembershipView rename(String name) {
        Member member = store.byAccount(ActorContext.current().accountId())
                .filter(Member::admitted)
                .orElseThrow(() -> new NotFound("member", "of mine"));
        member.rename(name);
        return member.membership();
    }

    List<MyVillage> myVillages() {
        Map<Long, MemberStatus> statuses =
                acrossVillages.of(ActorContext.current().accountId());
        return tenants.those(statuses.keySet()).stream()
                .map(tenant -> new MyVillage(tenant, statuses.get(tenant.id())))
                .sorted(Comparator.comparing(village -> village.tenant().name()))
                .toList();
    }
}
