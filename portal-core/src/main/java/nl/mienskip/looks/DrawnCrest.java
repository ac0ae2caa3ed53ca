package nl.mienskip.looks;

/** The shield with waves that stands where a village has not put a crest of its own. */
public final class DrawnCrest {

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 44">\
            <path d="M3 3h34v19c0 10-8 16-17 19C11 38 3 32 3 22z" fill="%s"/>\
            <path d="M9 27c3-3 6-3 9 0s6 3 9 0 3-2 4-2M9 19c3-3 6-3 9 0s6 3 9 0 3-2 4-2" fill="none" stroke="%s" \
            stroke-width="3" stroke-linecap="round"/></svg>""";

    private DrawnCrest() {}

    /**
     * Draws it.
     *
     * @param ground the colour of the shield, as CSS writes it
     * @param ink the colour of the waves
     */
    public static String svg(String ground, String ink) {
        return DRAWING.formatted(ground, ink);
    }
}
