package nl.mienskip.kernel.media;

/**
 * What the pictures of a village take of what they may.
 *
 * @param used in bytes
 * @param most in bytes
 */
public record StorageView(long used, long most) {

    private static final int WHOLE = 100;

    /** How much of it is used, in hundredths; more than a hundred when less was allowed afterwards. */
    public int percent() {
        return (int) Math.min(Integer.MAX_VALUE, used * WHOLE / most);
    }
}
