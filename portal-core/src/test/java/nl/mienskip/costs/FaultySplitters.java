package nl.mienskip.costs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Ways in which others went wrong. Each starts from the exact quotas and only rounds differently. */
final class FaultySplitters {

    private FaultySplitters() {}

    static final Splitter ROUNDS_EACH_BY_ITSELF = question -> Split.of(question).stream()
            .map(share -> with(share, cents(share, RoundingMode.HALF_UP)))
            .toList();

    static final Splitter GIVES_THE_LEFTOVER_TO_ONE = question -> {
        Map<String, Long> extra = new HashMap<>();
        List<Share> shares = Split.of(question);
        extra.put(Collections.max(shares, Comparator.comparing(Share::quota)).id(), leftover(shares));
        return roundedDownPlus(shares, extra);
    };

    static final Splitter FIRST_COME_FIRST_SERVED = question -> byRemainder(Split.of(question), (a, b) -> 0);

    static final Splitter CENTS_BY_ID_ALONE = question -> {
        List<Share> shares = Split.of(question);
        return roundedDownPlus(shares, aCentFor(shares, Comparator.comparing(Share::id)));
    };

    /** The base to whole cents, and then the rest. */
    static final Splitter ROUNDS_THE_BASE_FIRST = question -> {
        SplitWorking working = Split.explain(question);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < working.shares().size(); i++) {
            Share share = working.shares().get(i);
            Fraction rest = share.quota().minus(working.fixed(i));
            shares.add(with(
                    share,
                    working.fixed(i).rounded(2).unscaledValue().longValueExact()
                            + rest.rounded(2).unscaledValue().longValueExact()));
        }
        return shares;
    };

    static final Splitter COUNTS_NO_DAYS = question -> staying(
            question,
            one -> new ParticipantFigures(
                    one.id(), List.of(Stay.allYear(one.stays().getFirst().inhabitants())), one.usage()));

    static final Splitter TAKES_THE_FIRST_STAY = question -> staying(
            question,
            one -> new ParticipantFigures(one.id(), List.of(one.stays().getFirst()), one.usage()));

    /** A total that no longer holds what is fixed is no question that this fault can be asked. */
    private static List<Share> staying(SplitCosts question, UnaryOperator<ParticipantFigures> otherwise) {
        List<ParticipantFigures> wrong =
                question.participants().stream().map(otherwise).toList();
        try {
            return Split.of(new SplitCosts(question.total(), question.key(), wrong, question.days()));
        } catch (InvalidSplit refusal) {
            return Split.of(question);
        }
    }

    static Splitter drawsLots() {
        Random lots = new Random(2);
        return question -> {
            List<Share> shuffled = new ArrayList<>(Split.of(question));
            Collections.shuffle(shuffled, lots);
            return roundedDownPlus(Split.of(question), aCentFor(shuffled, (a, b) -> 0));
        };
    }

    private static List<Share> byRemainder(List<Share> shares, Comparator<Share> tie) {
        Comparator<Share> remainder = Comparator.comparing(share -> share.quota()
                .minus(with(share, cents(share, RoundingMode.FLOOR)).amount().toFraction()));
        return roundedDownPlus(shares, aCentFor(shares, remainder.reversed().thenComparing(tie)));
    }

    private static Map<String, Long> aCentFor(List<Share> shares, Comparator<Share> order) {
        Map<String, Long> extra = new HashMap<>();
        shares.stream().sorted(order).limit(leftover(shares)).forEach(share -> extra.put(share.id(), 1L));
        return extra;
    }

    private static long leftover(List<Share> shares) {
        return shares.stream()
                .mapToLong(share -> share.amount().cents() - cents(share, RoundingMode.FLOOR))
                .sum();
    }

    private static List<Share> roundedDownPlus(List<Share> shares, Map<String, Long> extra) {
        return shares.stream()
                .map(share -> with(share, cents(share, RoundingMode.FLOOR) + extra.getOrDefault(share.id(), 0L)))
                .toList();
    }

    private static Share with(Share share, long cents) {
        return new Share(share.id(), Money.ofCents(cents), share.quota());
    }

    private static long cents(Share share, RoundingMode rounding) {
        var quota = share.quota();
        return new BigDecimal(quota.numerator())
                .movePointRight(2)
                .divide(new BigDecimal(quota.denominator()), 0, rounding)
                .longValueExact();
    }
}
