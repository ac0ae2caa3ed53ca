package nl.mienskip.costs;

/** Names places in the question of a split, as the API writes them. */
final class Place {

    static final String TOTAL = "total";
    static final String BASE = "key.base";
    static final String PARTICIPANTS = "participants";

    private Place() {}

    static String usage(int index, String meter) {
        return participant(index, "usage") + (meter.isEmpty() ? "" : "." + meter);
    }

    static String stay(ParticipantFigures participant, int index, int stay, String member) {
        return participant(index, participant.stays().size() == 1 ? member : "stays[" + stay + "]." + member);
    }

    static String participant(int index, String member) {
        return PARTICIPANTS + "[" + index + "]." + member;
    }
}
