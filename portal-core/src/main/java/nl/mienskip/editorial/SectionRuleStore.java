package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.actor.Section;

@ApplicationScoped
class SectionRuleStore {

    @PersistenceContext
    private EntityManager entities;

    void add(SectionRule rule) {
        entities.persist(rule);
    }

    Optional<SectionRule> of(Section section) {
        return all().stream().filter(rule -> rule.section() == section).findFirst();
    }

    List<SectionRule> all() {
        return entities.createQuery("select r from SectionRule r", SectionRule.class)
                .getResultList();
    }
}
