package nl.mienskip.costs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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
        BigInteger whole = BigInteger.valueOf(cents);
        BigInteger sum = sum(weights);
        long[] parts = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        long left = cents;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] divided = whole.multiply(weights[i]).divideAndRemainder(sum);
            parts[i] = divided[0].longValueExact();
            remainders[i] = divided[1];
            left -= parts[i];
        }
        if (left > 0) {
            giveCents(parts, remainders, ids, Math.toIntExact(left));
        }
        return parts;
    }

    static BigInteger sum(BigInteger[] weights) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger weight : weights) {
            sum = sum.add(weight);
        }
        return sum;
    }

    /** Everybody above the smallest remainder that gets a cent gets one too; only those at it are put in order by id. */
    private static void giveCents(long[] parts, BigInteger[] remainders, String[] ids, int howMany) {
        BigInteger[] sorted = remainders.clone();
        Arrays.sort(sorted);
        BigInteger least = sorted[sorted.length - howMany];
        List<Integer> tied = new ArrayList<>();
        int left = howMany;
        for (int i = 0; i < parts.length; i++) {
            int compared = remainders[i].compareTo(least);
            if (compared > 0) {
                parts[i]++;
                left--;
            } else if (compared == 0) {
                tied.add(i);
            }
        }
        tied.sort(Comparator.comparing(i -> ids[i]));
        for (int i : tied.subList(0, left)) {
            parts[i]++;
        }
    }
}
