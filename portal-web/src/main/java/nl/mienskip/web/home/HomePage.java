package nl.mienskip.web.home;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import nl.mienskip.agenda.OccurrenceView;
import nl.mienskip.news.ArticleView;
import nl.mienskip.tiles.TileView;
import nl.mienskip.web.shell.Card;
import nl.mienskip.web.shell.Layout;

/**
 * A village's home.
 *
 * @param layout what stands around it
 * @param today the day, and what is new
 * @param on what is on today
 * @param coming what is on next, each event once
 * @param welcome the village's own words of welcome; may be empty
 * @param tiles what people come to do
 * @param inhabitants how many people live there
 * @param news the latest articles, the newest first
 */
public record HomePage(
        Layout layout,
        String today,
        List<OccurrenceView> on,
        List<OccurrenceView> coming,
        String welcome,
        List<TileView> tiles,
        int inhabitants,
        List<ArticleView> news) {

    /** What others show of it. */
    public Card card() {
        return Card.ofVillage(layout, welcome);
    }

    /** A tile's size as the stylesheet knows it. */
    public String size(TileView tile) {
        return tile.design().size().name().toLowerCase(Locale.ROOT);
    }

    /** Where a tile leads. */
    public String href(TileView tile) {
        return switch (tile.design().kind()) {
            case NEWS -> layout.href("/news");
            case LINK ->
                tile.leadsOutside()
                        ? tile.design().url()
                        : layout.typed(tile.design().url());
        };
    }

    /** A tile's live line: what is new behind it, or which site it opens; empty when there is nothing to tell. */
    public String line(TileView tile) {
        if (tile.leadsOutside()) {
            return layout.t("home.tile.outside", site(tile));
        }
        return tile.fresh() == 0 ? "" : layout.t("home.tile.fresh", tile.fresh());
    }

    /** Where an event can be read. */
    public String href(OccurrenceView event) {
        return layout.href("/agenda/" + event.id());
    }

    /** The day of an event, and the hour where it has one. */
    public String when(OccurrenceView event) {
        String day = layout.texts().dayAtStart(event.timing().firstDay());
        String time = time(event);
        return time.isEmpty() ? day : day + ", " + time;
    }

    /** The hour at which an event of today begins; empty when it began on another day, or has no hour. */
    public String time(OccurrenceView event) {
        return event.wholeDays()
                        || event.timing().lastDay().isAfter(event.timing().firstDay())
                ? ""
                : layout.t("home.today.time", layout.texts().time(event.timing().startsAt()));
    }

    /** Where an article can be read. */
    public String href(ArticleView article) {
        return layout.href("/news/" + article.id());
    }

    /** The site that a tile opens, as people say it; it may be broken before a dot. */
    private static String site(TileView tile) {
        return URI.create(tile.design().url())
                .getHost()
                .replaceFirst("^www\\.", "")
                .replace(".", "\u200b.");
    }
}
