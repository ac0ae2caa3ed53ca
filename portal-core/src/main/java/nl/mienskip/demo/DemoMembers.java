package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.members.GrantRole;
import nl.mienskip.members.Members;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Makes the demo people members of the tenant acted for, with their roles. */
@ApplicationScoped
class DemoMembers {

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private Tenants tenants;

    /** Everybody whom the file puts here; who is here already stays as they are. */
    void seed(TenantView tenant) {
        DemoPerson.readAll().stream()
                .filter(person -> person.belongsTo(tenant.slug()))
                .forEach(person -> seed(tenant, person));
    }

    private void seed(TenantView tenant, DemoPerson person) {
        AccountView account = system(() -> accounts.ensure(
                person.subject(),
                person.name(),
                person.email(),
                tenant.ownLanguage().tag()));
        if (system(() -> members.byAccount(account.id())).isPresent()) {
            return;
        }
        long memberId = system(() -> {
            long id = members.invite(account.id(), person.name());
            members.welcome(id);
            return id;
        });
        for (Role role : person.rolesAt(tenant.slug())) {
            Long participant = person.represents().isEmpty()
                    ? null
                    : tenants.bySlug(person.represents()).participantId();
            members.grant(memberId, new GrantRole(role, null, participant));
        }
    }

    private static <T> T system(Callable<T> work) {
        return ActorContext.as(Actor.system("demo"), work);
    }
}
