package nl.mienskip.costs.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Timeline;

/**
 * At which portal a payer's people read a statement: a municipality at its own, not at one of the villages that it pays for, and
 * nobody where it is not shown.
 */
final class HomeRule {

    private HomeRule() {}

    /**
     * Empty for who has no open portal that shows it.
     *
     * @param timelines of the portals, by their ids
     */
    static Optional<TenantView> of(StatementView statement, List<TenantView> portals, Map<Long, Timeline> timelines) {
        return portals.stream()
                .filter(portal -> portal.status() == TenantStatus.OPEN)
                .filter(portal -> Optional.ofNullable(timelines.get(portal.id()))
                        .flatMap(Timeline::payer)
                        .filter(payer -> VillageRule.mayRead(payer, statement))
                        .isPresent())
                .min(Comparator.comparing(portal -> portal.kind() != TenantKind.MUNICIPALITY));
    }
}
