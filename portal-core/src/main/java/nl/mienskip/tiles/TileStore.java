package nl.mienskip.tiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TileStore {

    @PersistenceContext
    private EntityManager entities;

    void add(Tile tile) {
        entities.persist(tile);
        entities.flush();
    }

    /** Sends what changed to the database, so that its new version is known. */
    void flush() {
        entities.flush();
    }

    Optional<Tile> byId(long id) {
        return Optional.ofNullable(entities.find(Tile.class, id));
    }

    /** What is on the page, in order. */
    List<Tile> onPage() {
        return entities.createQuery("select t from Tile t where t.removedAt is null order by t.place, t.id", Tile.class)
                .getResultList();
    }

    void dropRemovedBefore(Instant moment) {
        entities.createQuery("delete from Tile t where t.removedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
