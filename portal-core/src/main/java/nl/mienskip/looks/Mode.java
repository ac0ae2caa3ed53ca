package nl.mienskip.looks;

/**
 * Light or dark pages, as the reader's device prefers. What a page is made of besides the village's colours is the same
 * for all; the residents' stylesheet has the same values (a test there holds the two together).
 */
public enum Mode {
    LIGHT("#fbfaf6", "#ffffff", "#1f2421", Colour.BLACK),
    DARK("#141716", "#1d2120", "#eceee9", Colour.WHITE);

    private final Colour paper;
    private final Colour card;
    private final Colour ink;
    private final Colour away;

    Mode(String paper, String card, String ink, Colour away) {
        this.paper = Colour.of(paper);
        this.card = Colour.of(card);
        this.ink = Colour.of(ink);
        this.away = away;
    }

    /** What the page is on. */
    public Colour paper() {
        return paper;
    }

    /** What stands out from the paper. */
    public Colour card() {
        return card;
    }

    /** Plain text. */
    public Colour ink() {
        return ink;
    }

    /** Where a colour goes that has too little contrast with the page. */
    Colour away() {
        return away;
    }
}
