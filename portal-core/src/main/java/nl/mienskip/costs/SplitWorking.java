package nl.mienskip.costs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A split with what it was worked out from, so that it can be told and checked. */
public final class SplitWorking {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final SplitCosts question;
    private final List<Share> shares;
    private final Weights weights;
    private final BigInteger sum;
    private final Fraction[] fixedCents;
    private final Fraction leftCents;
    private final boolean byDay;

    /** What all used of a meter, noted when it is first asked for: every participant's arithmetic tells it. */
    private final Map<String, BigDecimal> together = new ConcurrentHashMap<>();

    SplitWorking(
            SplitCosts question,
            List<Share> shares,
            Weights weights,
            BigInteger sum,
            Fraction[] fixedCents,
            Fraction leftCents) {
        this.question = question;
        this.shares = shares;
        this.weights = weights;
        this.sum = sum;
        this.fixedCents = fixedCents;
        this.leftCents = leftCents;
        this.byDay = question.byDay();
    }

    public SplitCosts question() {
        return question;
    }

    /** Whether somebody was not there all year, so that days count. */
    boolean byDay() {
        return byDay;
    }

    /** What all used of a meter. */
    BigDecimal together(String meter) {
        return together.computeIfAbsent(
                meter,
                each -> question.participants().stream()
                        .map(participant -> participant.usage().get(each))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** In the order of the question. */
    public List<Share> shares() {
        return shares;
    }

    /** What a participant weighs, in the key's own figure: inhabitants, say, or their days where somebody was away. */
    public Fraction weight(int participant) {
        return Fraction.of(weights.each()[participant], weights.unit());
    }

    /** What all weigh together. */
    public Fraction weights() {
        return Fraction.of(sum, weights.unit());
    }

    /** What a participant pays before anything is weighed, in euros. */
    public Fraction fixed(int participant) {
        return fixedCents == null ? Fraction.ZERO : fixedCents[participant].dividedBy(HUNDRED);
    }

    /** What is left to weigh, in euros. */
    public Fraction left() {
        return leftCents.dividedBy(HUNDRED);
    }

    /** Whether a participant got one of the cents that were left over. */
    public boolean gotACent(int participant) {
        Share share = shares.get(participant);
        return share.amount().toFraction().compareTo(share.quota()) > 0;
    }

    /** Whether those whose quota lost as much as this one's got a cent and others did not, so that the lower id decided. */
    public boolean decidedById(int participant) {
        Fraction mine = remainder(participant);
        boolean got = gotACent(participant);
        for (int i = 0; i < shares.size(); i++) {
            if (gotACent(i) != got && remainder(i).equals(mine)) {
                return true;
            }
        }
        return false;
    }

    private Fraction remainder(int participant) {
        Fraction cents = shares.get(participant).quota().times(HUNDRED);
        return Fraction.of(cents.numerator().mod(cents.denominator()), cents.denominator());
    }
}
