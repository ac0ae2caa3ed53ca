package nl.mienskip.costs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The largest remainder. Everybody gets its exact part rounded down to the cent; the cents that are left over, always
 * fewer than there are participants, go one each to the largest remainders. Equal remainders: the lower id first, as
 * {@link String#compareTo} orders them, so the order of the question never matters. A participant without weight has no
 * remainder and gets no cent.
 */
final class Allocation {

    private Allocation() {}

    /**
     * @param cents zero or more
     * @param weights zero or more each, together above zero
     * @param ids unique, in the order of the weights
     * @return cents in the order of the weights, together exactly the whole
     */
    static long[] parts(long cents, BigInteger[] weights, String[] ids) {
        BigInteger sum = sum(weights);
        return BigInteger.valueOf(Math.max(1, cents)).multiply(sum).bitLength() < Long.SIZE
                ? partsInLongs(cents, weights, sum.longValueExact(), ids)
                : parts(BigInteger.valueOf(cents), weights, sum, ids);
    }

    private static long[] parts(BigInteger whole, BigInteger[] weights, BigInteger sum, String[] ids) {
        long[] parts = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] divided = whole.multiply(weights[i]).divideAndRemainder(sum);
            parts[i] = divided[0].longValueExact();
            remainders[i] = divided[1];
        }
        int left = left(whole.longValueExact(), parts);
        if (left > 0) {
            BigInteger[] sorted = remainders.clone();
            Arrays.sort(sorted);
            BigInteger least = sorted[sorted.length - left];
            giveCents(parts, i -> remainders[i].compareTo(least), ids, left);
        }
        return parts;
    }

    /** The same where nothing can overflow, which is nearly always, and is twice as fast. */
    private static long[] partsInLongs(long whole, BigInteger[] weights, long sum, String[] ids) {
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        for (int i = 0; i < weights.length; i++) {
            long product = whole * weights[i].longValueExact();
            parts[i] = product / sum;
            remainders[i] = product % sum;
        }
        int left = left(whole, parts);
        if (left > 0) {
            long[] sorted = remainders.clone();
            Arrays.sort(sorted);
            long least = sorted[sorted.length - left];
            giveCents(parts, i -> Long.compare(remainders[i], least), ids, left);
        }
        return parts;
    }

    private static int left(long whole, long[] parts) {
        return Math.toIntExact(whole - Arrays.stream(parts).sum());
    }

    static BigInteger sum(BigInteger[] weights) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger weight : weights) {
            sum = sum.add(weight);
        }
        return sum;
    }

    /**
     * Everybody above the smallest remainder that gets a cent gets one too; only those at it are put in order by id.
     *
     * @param compared how somebody's remainder compares to the smallest that gets a cent
     */
    private static void giveCents(long[] parts, IntUnaryOperator compared, String[] ids, int howMany) {
        List<Integer> tied = new ArrayList<>();
        int left = howMany;
        for (int i = 0; i < parts.length; i++) {
            int sign = compared.applyAsInt(i);
            if (sign > 0) {
                parts[i]++;
                left--;
            } else if (sign == 0) {
                tied.add(i);
            }
        }
        tied.sort(Comparator.comparing(i -> ids[i]));
        for (int i : tied.subList(0, left)) {
            parts[i]++;
        }
    }
}
