package nl.mienskip.costs;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

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
            for (int i : largestFirst(remainders, ids, Math.toIntExact(left))) {
                parts[i]++;
            }
        }
        return parts;
    }

    static BigInteger sum(BigInteger[] weights) {
        return Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static int[] largestFirst(BigInteger[] remainders, String[] ids, int howMany) {
        Integer[] order = new Integer[ids.length];
        Arrays.setAll(order, i -> i);
        Comparator<Integer> byRemainder = Comparator.comparing(i -> remainders[i]);
        Arrays.sort(order, byRemainder.reversed().thenComparing(i -> ids[i]));
        return Arrays.stream(order, 0, howMany).mapToInt(Integer::intValue).toArray();
    }
}
