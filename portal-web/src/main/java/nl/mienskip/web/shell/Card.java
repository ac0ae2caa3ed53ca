package nl.mienskip.web.shell;

import jakarta.json.stream.JsonGenerator;
import java.time.temporal.Temporal;
import nl.mienskip.editorial.HeadlineView;
import nl.mienskip.editorial.Publication;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.kernel.media.PictureView;
import nl.mienskip.kernel.text.RichText;

/**
 * What others show of a page when its address is passed on (Open Graph), and what search engines read of it
 * (schema.org).
 *
 * @param layout of the page
 * @param about what the page is about
 * @param description what it says in short; may be empty
 * @param headline the picture at the head of the item that the page shows; null when it has none
 * @param publication of the item that the page shows; null when it shows none
 * @param time when and where the event is that the page shows; null when it shows none, or one that is over
 */
public record Card(
        Layout layout,
        About about,
        String description,
        HeadlineView headline,
        Publication publication,
        EventTime time) {

    private static final int DESCRIPTION_MAX = 200;

    /** What a page is about. */
    public enum About {
        ARTICLE("NewsArticle", "article"),
        PAGE("WebPage", "website"),
        EVENT("Event", "website"),
        ALBUM("ImageGallery", "website"),
        VILLAGE("Organization", "website");

        private final String schema;
        private final String openGraph;

        About(String schema, String openGraph) {
            this.schema = schema;
            this.openGraph = openGraph;
        }
    }

    /**
     * When and where an event is.
     *
     * @param starts a day, or a moment
     * @param ends null when nobody knows
     * @param place may be empty
     */
    public record EventTime(Temporal starts, Temporal ends, String place) {}

    /** Of an event. */
    public static Card ofEvent(Layout layout, Publication publication, String text, EventTime time) {
        return new Card(layout, About.EVENT, beginning(text), null, publication, time);
    }

    /** Of an article; without a lead its first words stand for it. */
    public static Card ofArticle(
            Layout layout, Publication publication, HeadlineView headline, String lead, String body) {
        return new Card(layout, About.ARTICLE, lead.isEmpty() ? beginning(body) : lead, headline, publication, null);
    }

    /** Of a page of the village's own. */
    public static Card ofPage(Layout layout, Publication publication, HeadlineView headline, String body) {
        return new Card(layout, About.PAGE, beginning(body), headline, publication, null);
    }

    /**
     * Of an album.
     *
     * @param text what it says; may be empty
     * @param photo one of it; null while it has none
     */
    public static Card ofAlbum(Layout layout, Publication publication, String text, HeadlineView photo) {
        return new Card(layout, About.ALBUM, shortened(text), photo, publication, null);
    }

    /** Of the village itself. */
    public static Card ofVillage(Layout layout, String welcome) {
        return new Card(layout, About.VILLAGE, welcome, null, null, null);
    }

    /** What it is called. */
    public String title() {
        return publication == null ? layout.site().name() : publication.title();
    }

    /** What it is, as Open Graph calls it. */
    public String type() {
        return about.openGraph;
    }

    /** Language and country, as Open Graph writes them. */
    public String locale() {
        return layout.texts().language().locale().toString();
    }

    /** The picture to show with it: its own, or else the village's; null when there is neither. */
    public PictureView picture() {
        if (headline != null) {
            return headline.picture();
        }
        return layout.site().look().photo() == null
                ? layout.site().look().crest()
                : layout.site().look().photo();
    }

    /** What that picture shows. */
    public String pictureAlt() {
        return headline == null ? picture().alt() : headline.alt();
    }

    /** A path of this site in full. */
    public String absolute(String path) {
        return layout.site().origin() + path;
    }

    /** The data for search engines. Nothing in it can end the element that it stands in. */
    public String data() {
        return JsonText.write(this::write)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }

    private void write(JsonGenerator json) {
        json.writeStartObject().write("@context", "https://schema.org");
        switch (about) {
            case VILLAGE -> village(json);
            case EVENT -> event(json);
            default -> item(json);
        }
        if (!description.isEmpty()) {
            json.write("description", description);
        }
        json.writeEnd();
    }

    private void event(JsonGenerator json) {
        json.write("@type", about.schema)
                .write("name", title())
                .write("url", layout.canonical())
                .write("inLanguage", publication.language().tag());
        if (time != null) {
            json.write("startDate", time.starts().toString());
            if (time.ends() != null) {
                json.write("endDate", time.ends().toString());
            }
            if (!time.place().isEmpty()) {
                json.writeStartObject("location")
                        .write("@type", "Place")
                        .write("name", time.place())
                        .writeEnd();
            }
        }
        json.writeStartObject("organizer");
        village(json);
        json.writeEnd();
    }

    private void item(JsonGenerator json) {
        json.write("@type", about.schema)
                .write(about == About.ARTICLE ? "headline" : "name", title())
                .write("url", layout.canonical())
                .write("inLanguage", publication.language().tag())
                .write("datePublished", publication.from().toString())
                .write("dateModified", publication.changedAt().toString());
        if (headline != null) {
            json.write("image", absolute(headline.picture().path()));
        }
        if (!publication.author().isEmpty()) {
            json.writeStartObject("author")
                    .write("@type", "Person")
                    .write("name", publication.author())
                    .writeEnd();
        }
        json.writeStartObject("publisher");
        village(json);
        json.writeEnd();
    }

    private void village(JsonGenerator json) {
        json.write("@type", About.VILLAGE.schema)
                .write("name", layout.site().name())
                .write("url", absolute("/"));
        PictureView crest = layout.site().look().crest();
        if (crest != null) {
            json.write("logo", absolute(crest.path()));
        }
    }

    /** The first words, broken off between two. */
    private static String beginning(String body) {
        return shortened(RichText.words(body));
    }

    private static String shortened(String words) {
        if (words.length() <= DESCRIPTION_MAX) {
            return words;
        }
        int space = words.lastIndexOf(' ', DESCRIPTION_MAX);
        return words.substring(0, space < 0 ? words.offsetByCodePoints(0, DESCRIPTION_MAX / 2) : space) + "…";
    }
}
