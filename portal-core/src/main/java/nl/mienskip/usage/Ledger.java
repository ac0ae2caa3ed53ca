package nl.mienskip.usage;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.audit.Audit;

/** What becomes of a batch, and the proof that the roll-up says what the facts say. The platform's jobs call it. */
@Boundary
class Ledger {

    @Inject
    private LedgerStore store;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Stores a batch with its roll-up, or does nothing when it landed before: sending it again is no error. In a
     * transaction of its own, so that a reader who wants the latest can call it.
     *
     * @return whether it landed now
     */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    boolean land(Batch batch) {
        if (store.landed(batch)) {
            return false;
        }
        store.add(batch, clock.instant());
        store.addToDays(batch.days());
        return true;
    }

    /** The day with which the ledger begins; empty when it holds nothing. */
    Optional<LocalDate> firstDay() {
        return store.firstDay();
    }

    /** The days, both included, of which the roll-up does not say what the facts add up to. */
    List<UsageDay.Key> differences(LocalDate from, LocalDate to) {
        Map<UsageDay.Key, UsageDay.Sum> facts = store.sumsOfFacts(from, to);
        Map<UsageDay.Key, UsageDay.Sum> days = store.days(from, to);
        Set<UsageDay.Key> keys = new HashSet<>(facts.keySet());
        keys.addAll(days.keySet());
        return keys.stream()
                .filter(key ->
                        !facts.getOrDefault(key, UsageDay.Sum.NONE).equals(days.getOrDefault(key, UsageDay.Sum.NONE)))
                .toList();
    }

    /** Makes a day's roll-up anew from its facts and writes that down in the platform's audit log. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    void mend(UsageDay.Key key) {
        UsageDay.Sum sum = store.recompute(key);
        audit.record(
                "usage.mended",
                "tenant " + key.tenantId() + ", " + key.meter().apiName() + ", " + key.day(),
                "the roll-up was not what the facts add up to: " + sum.quantity() + ", billable " + sum.billable());
    }
}
