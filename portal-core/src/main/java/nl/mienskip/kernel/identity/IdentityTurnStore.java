package nl.mienskip.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class IdentityTurnStore {

    @PersistenceContext
    private EntityManager entities;

    /** Waits until nobody else changes the client; the turn ends with the transaction. */
    void take() {
        entities.find(IdentityTurn.class, IdentityTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
