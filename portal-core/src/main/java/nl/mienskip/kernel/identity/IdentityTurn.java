package nl.mienskip.kernel.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.mienskip.kernel.tenant.GlobalEntity;

/** The one row that is locked by whoever changes the portal's client at Keycloak. */
@Entity
@Table(name = "identity_turn")
@GlobalEntity("all villages share one client at Keycloak, and two changes at once would lose one")
class IdentityTurn {

    static final int ONLY = 1;

    @Id
    private Integer id;

    protected IdentityTurn() {}
}
