package nl.mienskip.costs.billers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class BillerStore {

    @PersistenceContext
    private EntityManager entities;

    Biller biller() {
        return entities.find(Biller.class, Biller.ONLY);
    }

    /** Held until the end of the transaction: whoever issues waits for who was first. */
    Biller alone() {
        return entities.find(Biller.class, Biller.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    void flush() {
        entities.flush();
    }

    /** By year. */
    List<VatSince> vat() {
        return entities.createQuery("select v from VatSince v order by v.sinceYear", VatSince.class)
                .getResultList();
    }

    Optional<VatSince> vat(int year) {
        return Optional.ofNullable(entities.find(VatSince.class, year));
    }

    void add(VatSince vat) {
        entities.persist(vat);
    }

    void remove(VatSince vat) {
        entities.remove(vat);
    }
}
