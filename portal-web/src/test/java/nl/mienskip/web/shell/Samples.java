package nl.mienskip.web.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.bills.OpenBill;
import nl.mienskip.editorial.HeadlineView;
import nl.mienskip.editorial.ItemStatus;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.editorial.Publication;
import nl.mienskip.editorial.ReviewStatus;
import nl.mienskip.editorial.ReviewView;
import nl.mienskip.editorial.UpkeepView;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.media.PictureView;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.looks.LookFont;
import nl.mienskip.looks.LookTokens;
import nl.mienskip.looks.LookView;
import nl.mienskip.looks.Paint;
import nl.mienskip.looks.PaintName;
import nl.mienskip.news.ArticleView;
import nl.mienskip.pages.PageLink;
import nl.mienskip.search.Finding;
import nl.mienskip.search.Findings;
import nl.mienskip.search.Piece;
import nl.mienskip.tenants.Language;
import nl.mienskip.tiles.Audience;
import nl.mienskip.tiles.DesignTile;
import nl.mienskip.tiles.TileIcon;
import nl.mienskip.tiles.TileKind;
import nl.mienskip.tiles.TileSize;
import nl.mienskip.tiles.TileView;

/** What pages are tried out with. Names hold what would break a page that does not escape them. */
public final class Samples {

    public static final String NASTY = "Jan & \"Piet\" <b>'t Hoekje</b>";

    public static final Actor MEMBER = Actor.of(7, 8, NASTY, Set.of(Right.TAKE_PART));
    public static final Actor EDITOR = Actor.of(7, 8, "Anna Wiersma", Set.of(Right.ENTER_ADMIN));
    public static final Actor STRANGER = Actor.of(9, 0, "Jelle de Vries", Set.of());

    private static final Instant PUBLISHED = Instant.parse("2026-11-20T08:00:00Z");
    private static final PictureView CREST = new PictureView(1, "crest", "png", List.of(96, 192), 230, "", 9_000);
    static final PictureView PHOTO =
            new PictureView(2, "photo", "jpg", List.of(640, 1280), 720, "De \"molen\" & het dorp", 90_000);

    private Samples() {}

    public static Layout layout(Language language, String path, String title, Actor actor) {
        return new Layout(site(look(null, null)), texts(language), path, "", title, actor, true);
    }

    public static Layout layoutWithPictures() {
        return new Layout(site(look(CREST, PHOTO)), texts(Language.NL), "/", "", "", Actor.VISITOR, true);
    }

    public static Texts texts(Language language) {
        return new Texts(language, ZoneId.of("Europe/Amsterdam"));
    }

    public static Site site(LookView look) {
        return new Site(
                "Burum",
                false,
                "https://burum.example",
                List.of(Language.NL, Language.FY, Language.EN, Language.DE),
                ZoneId.of("Europe/Amsterdam"),
                look,
                "/assets/look-1.css",
                "/assets/look-1.svg",
                true,
                List.of(new PageLink(50, Language.FY, NASTY, 1), new PageLink(51, Language.NL, "Geschiedenis", 0)));
    }

    public static LookView look(PictureView crest, PictureView photo) {
        Map<PaintName, Paint> palette = new EnumMap<>(PaintName.class);
        for (PaintName name : PaintName.values()) {
            palette.put(name, new Paint("#1d5c3f", "#ffffff"));
        }
        LookTokens tokens = new LookTokens(
                "#1d5c3f", "#ffffff", "#123d2a", "#1d5c3f", "#e7f0e9", "#123d2a", "#b3470f", "#ffffff", palette);
        return new LookView(
                "#1d5c3f", "#b3470f", LookFont.ATKINSON, Map.of(), crest, photo, tokens, tokens, List.of(), 1);
    }

    public static ArticleView article(long id, Language language, String title) {
        return new ArticleView(
                new Publication(id, language, title, PUBLISHED, null, NASTY, PUBLISHED),
                language == Language.NL ? new HeadlineView(PHOTO, NASTY, 30, 100) : null,
                "Na een jaar herstel draait de molen.",
                "<p>De molenaars leiden u rond.</p><h2>Wanneer</h2><ul><li>zaterdag</li></ul>");
    }

    /** @param any whether anything was found: the second of three pages */
    public static Findings findings(boolean any) {
        List<Piece> pieces = List.of(new Piece("molen", true), new Piece(" " + NASTY, false));
        Finding finding = new Finding(Section.NEWS, 42, Language.FY, "/news/42", PUBLISHED, pieces, pieces);
        return new Findings(
                NASTY, any ? new Paged<>(List.of(finding), 2, 10, 21) : new Paged<>(List.of(), 1, 10, 0), any);
    }

    /** What a writer looks after, was handed in and came back, with a note. */
    public static ItemView item(long id, String title) {
        return new ItemView(
                id,
                Section.PAGES,
                Language.FY,
                title,
                ItemStatus.PUBLISHED,
                PUBLISHED,
                null,
                NASTY,
                7L,
                NASTY,
                PUBLISHED,
                PUBLISHED,
                false,
                new ReviewView(ReviewStatus.RETURNED, NASTY, 7L, PUBLISHED, NASTY),
                new UpkeepView(7L, NASTY, LocalDate.of(2026, 11, 2), PUBLISHED, true),
                1);
    }

    public static TileView tile(long id, TileKind kind, String url, long fresh) {
        DesignTile design = new DesignTile(
                kind, NASTY, Language.FY, url, TileIcon.HAND_HEART, PaintName.CLAY, TileSize.WIDE, Audience.EVERYBODY);
        return new TileView(id, design, fresh, 1);
    }

    /** @param total null when it is not known yet */
    public static OpenBill bill(Money total) {
        return new OpenBill(
                2026, NASTY, false, false, total, total == null ? null : Fraction.of(362_60, 600_00), lines());
    }

    /** Of a village without inhabitants, for which somebody pays. */
    public static OpenBill sharedBill() {
        return new OpenBill(2026, NASTY, false, true, Money.ofCents(1), null, lines());
    }

    /** Of a village that has no payer. */
    public static OpenBill unpaidBill() {
        return new OpenBill(2026, null, false, false, null, null, List.of());
    }

    /** Of which the prices were decided. */
    public static OpenBill decidedBill() {
        return new OpenBill(
                2026,
                NASTY,
                true,
                false,
                Money.ofCents(362_60),
                Fraction.ONE,
                List.of(new OpenBill.Line(
                        Map.of(Language.NL, NASTY),
                        "",
                        Map.of(Language.NL, List.of(NASTY, "600 × € 0,45 is € 270,00.")),
                        Money.ofCents(362_60))));
    }

    private static List<OpenBill.Line> lines() {
        return List.of(
                new OpenBill.Line(Map.of(Language.NL, NASTY), "equal", Map.of(), Money.ofCents(325_00)),
                new OpenBill.Line(Map.of(Language.NL, "Hosting"), "usage", Map.of(), Money.ofCents(37_60)));
    }
}
