package nl.mienskip.costs.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;

/** At which portal a payer's people read its statements: a municipality at its own, not at one of the villages that it pays for. */
final class HomeRule {

    private HomeRule() {}

    /** Empty for who has no open portal. */
    static Optional<TenantView> of(List<TenantView> portals) {
        return portals.stream()
                .filter(portal -> portal.status() == TenantStatus.OPEN)
                .min(Comparator.comparing(portal -> portal.kind() != TenantKind.MUNICIPALITY));
    }
}
