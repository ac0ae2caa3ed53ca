package nl.mienskip.costs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a key must keep to, whoever it divides over. */
final class KeyRule {

    private KeyRule() {}

    /**
     * @param participants the ids of those who pay, for what one of them ordered
     * @throws InvalidSplit at the first thing that is wrong
     */
    static void check(DistributionKey key, Set<String> participants) {
        check(key);
        for (int i = 0; i < key.extras().size(); i++) {
            DistributionKey.Extra extra = key.extras().get(i);
            if (!participants.contains(extra.participant())) {
                throw new InvalidSplit(
                        Reason.EXTRA_OF_NOBODY,
                        extra(i, "participant"),
                        "there is no participant " + extra.participant(),
                        extra.participant());
            }
        }
    }

    /** @throws InvalidSplit at the first thing that is wrong whoever pays */
    static void check(DistributionKey key) {
        switch (key.base()) {
            case KeyBase.Each each -> SplitRule.notNegative(each.amount(), Place.BASE);
            case KeyBase.PerInhabitant rate -> {
                if (rate.rate().signum() < 0) {
                    throw new InvalidSplit(Reason.NEGATIVE_FIGURE, Place.BASE, "a rate is zero or more");
                }
            }
            case KeyBase.ByBracket brackets -> {
                // the document that brackets are read from has its own rule
            }
        }
        for (int i = 0; i < key.extras().size(); i++) {
            SplitRule.notNegative(key.extras().get(i).amount(), extra(i, "amount"));
        }
        if (key.variable() instanceof DistributionKey.Usage usage) {
            meters(usage.meters());
        }
    }

    private static void meters(List<DistributionKey.WeighedMeter> meters) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < meters.size(); i++) {
            String meter = meters.get(i).meter();
            if (!seen.add(meter)) {
                throw new InvalidSplit(
                        Reason.METER_TWICE, "key.meters[" + i + "].meter", "the meter " + meter + " was given before");
            }
            if (meters.get(i).weight().signum() <= 0) {
                throw new InvalidSplit(
                        Reason.METER_WEIGHT, "key.meters[" + i + "].weight", "a meter weighs more than nothing");
            }
        }
    }

    private static String extra(int index, String member) {
        return "key.extras[" + index + "]." + member;
    }
}
