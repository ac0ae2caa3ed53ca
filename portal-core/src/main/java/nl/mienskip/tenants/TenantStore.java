package nl.mienskip.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TenantStore {

    @PersistenceContext
    private EntityManager entities;

    Optional<Tenant> byId(long id) {
        return Optional.ofNullable(entities.find(Tenant.class, id));
    }

    Optional<Tenant> bySlug(String slug) {
        return entities.createQuery("select t from Tenant t where t.slug = :slug", Tenant.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    Optional<Tenant> byHost(String host) {
        return Optional.ofNullable(entities.find(TenantHost.class, host)).map(TenantHost::tenant);
    }

    List<Tenant> byIds(Collection<Long> ids) {
        return entities.createQuery("select t from Tenant t where t.id in :ids", Tenant.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Tenant> all() {
        return entities.createQuery(
                        "select t from Tenant t where t.kind <> nl.mienskip.tenants.TenantKind.PLATFORM order by t.name, t.id",
                        Tenant.class)
                .getResultList();
    }

    void add(Tenant tenant) {
        entities.persist(tenant);
        entities.flush();
    }

    List<Participant> participants() {
        return entities.createQuery("select p from Participant p order by p.name, p.id", Participant.class)
                .getResultList();
    }

    Optional<Participant> participant(long id) {
        return Optional.ofNullable(entities.find(Participant.class, id));
    }

    Optional<Participant> participantNamed(String name) {
        return entities.createQuery("select p from Participant p where p.name = :name", Participant.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    Optional<Participant> participantByKvkNumber(String number) {
        return entities.createQuery("select p from Participant p where p.kvkNumber = :number", Participant.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    void add(Participant participant) {
        entities.persist(participant);
        entities.flush();
    }
}
