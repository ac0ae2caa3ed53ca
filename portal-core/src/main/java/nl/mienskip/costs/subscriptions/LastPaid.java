package nl.mienskip.costs.subscriptions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Payer;

/**
 * Who was the last to pay for which village in a year, with how many inhabitants were counted there then. What is paid once is
 * paid for each village once, whoever had it before.
 */
final class LastPaid {

    private record Last(long participantId, LocalDate to, int counted) {

        private Last later(Last other) {
            return other.to.isAfter(to) ? other : this;
        }
    }

    private final Map<Long, Last> byTenant = new HashMap<>();

    LastPaid(List<Payer> payers) {
        payers.forEach(payer -> payer.tenants()
                .forEach(part -> byTenant.merge(
                        part.tenantId(),
                        new Last(payer.participantId(), part.allYear() ? LocalDate.MAX : part.to(), part.counted()),
                        Last::later)));
    }

    long inhabitants(long participantId) {
        return byTenant.values().stream()
                .filter(last -> last.participantId() == participantId)
                .mapToLong(Last::counted)
                .sum();
    }
}
