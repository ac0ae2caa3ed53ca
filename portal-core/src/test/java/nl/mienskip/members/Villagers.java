package nl.mienskip.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.Tenants;

/** People made up for a test: each test has its own, so that none stands in another's way. */
@ApplicationScoped
public class Villagers {

    @Inject
    private Tenants tenants;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    /** The id of a demo village. */
    public long village(String slug) {
        return system(() -> tenants.bySlug(slug)).id();
    }

    /** Somebody with an account and no membership anywhere. */
    public AccountView stranger() {
        String name = "Test " + UUID.randomUUID().toString().substring(0, 8);
        return system(() ->
                accounts.ensure(UUID.randomUUID().toString(), name, name.replace(' ', '.') + "@example.org", "nl"));
    }

    /** Somebody admitted to a village. */
    public AccountView villager(long village) {
        AccountView account = stranger();
        in(
                village,
                () -> system(() -> {
                    members.welcome(members.invite(account.id(), account.name()));
                    return null;
                }));
        return account;
    }

    /** The membership's id of an account in a village. */
    public long memberId(long village, AccountView account) {
        return in(village, () -> system(() -> members.byAccount(account.id())))
                .orElseThrow()
                .memberId();
    }

    /** Does something in a village as this account, with the rights that it has there. */
    public <T> T as(AccountView account, long village, Callable<T> work) {
        return in(village, () -> ActorContext.as(actor(account, village), work));
    }

    /** Who this account is in a village. */
    public Actor actor(AccountView account, long village) {
        return in(village, () -> system(() -> members.actor(account.id(), account.name())));
    }

    /** Does something in a village as somebody made up, with these very rights. */
    public <T> T as(Actor actor, long village, Callable<T> work) {
        return in(village, () -> ActorContext.as(actor, work));
    }

    public <T> T in(long village, Callable<T> work) {
        return TenantContext.asTenant(village, work);
    }

    public <T> T system(Callable<T> work) {
        return ActorContext.as(Actor.system("test"), work);
    }
}
