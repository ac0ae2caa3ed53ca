package nl.mienskip.costs;

/** Names places in the question of a split, as the API writes them. */
final class Place {

    static final String TOTAL = "total";
    static final String BASE = "key.base";
    static final String PARTICIPANTS = "participants";

    private Place() {}

    static String participant(int index, String member) {
        return PARTICIPANTS + "[" + index + "]." + member;
    }
}
