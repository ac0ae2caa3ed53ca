package nl.mienskip.web.shell;

import static nl.mienskip.web.shell.Samples.article;
import static nl.mienskip.web.shell.Samples.layout;
import static nl.mienskip.web.shell.Samples.tile;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mienskip.accessibility.Conformance;
import nl.mienskip.accessibility.StatementView;
import nl.mienskip.accessibility.WriteStatement;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.bills.OpenBill;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.freshness.WaitingView;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.news.ArticleView;
import nl.mienskip.pages.PageView;
import nl.mienskip.photos.AlbumLine;
import nl.mienskip.photos.AlbumView;
import nl.mienskip.photos.PhotoView;
import nl.mienskip.privacy.PrivacyNoticeView;
import nl.mienskip.privacy.WritePrivacyNotice;
import nl.mienskip.search.Findings;
import nl.mienskip.signups.Place;
import nl.mienskip.tenants.Language;
import nl.mienskip.tiles.TileKind;
import nl.mienskip.web.accessibility.AccessibilityPage;
import nl.mienskip.web.costs.OpenBillPage;
import nl.mienskip.web.feedback.FeedbackSamples;
import nl.mienskip.web.freshness.ChecksPage;
import nl.mienskip.web.home.HomePage;
import nl.mienskip.web.home.PlatformPage;
import nl.mienskip.web.news.ArticlePage;
import nl.mienskip.web.news.ArticlesPage;
import nl.mienskip.web.objections.ObjectedPage;
import nl.mienskip.web.objections.ObjectionPage;
import nl.mienskip.web.pages.VillagePage;
import nl.mienskip.web.pages.VillagePages;
import nl.mienskip.web.photos.AlbumPage;
import nl.mienskip.web.photos.AlbumsPage;
import nl.mienskip.web.photos.PhotoPage;
import nl.mienskip.web.privacy.PrivacyPage;
import nl.mienskip.web.search.SearchPage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in the states that a running demo does not show: nothing there, names that must be escaped. */
class PagesTest {

    private static final Layout HOME = layout(Language.NL, "/", "", Actor.VISITOR);

    static Stream<Named<Page>> pages() {
        List<ArticleView> articles =
                List.of(article(42, Language.NL, Samples.NASTY), article(41, Language.FY, "Âld papier"));
        return Stream.of(
                Named.of("home", home(HOME, articles)),
                Named.of(
                        "home without anything",
                        Page.of(
                                "home/home.jte",
                                new HomePage(HOME, "Vrijdag.", List.of(), List.of(), "", List.of(), 0, List.of()))),
                Named.of("home with pictures", home(Samples.layoutWithPictures(), articles)),
                Named.of("home of a member", home(layout(Language.FY, "/", "", Samples.MEMBER), articles)),
                Named.of("home of an editor", home(layout(Language.EN, "/", "", Samples.EDITOR), articles)),
                Named.of(
                        "home of somebody from elsewhere",
                        home(layout(Language.DE, "/", "", Samples.STRANGER), articles)),
                Named.of(
                        "platform",
                        platform(List.of(new PlatformPage.Village(
                                "Burum & co", "https://burum.example/", "burum.example", 600)))),
                Named.of("platform without villages", platform(List.of())),
                Named.of("news", news(new Paged<>(articles, 2, 2, 6))),
                Named.of("no news", news(new Paged<>(List.of(), 1, 20, 0))),
                Named.of("article", showing(Language.NL, articles.getFirst())),
                Named.of("article in another language", showing(Language.DE, articles.getLast())),
                Named.of(
                        "pages", villagePages(Samples.layout(Language.NL, "/pages", "Ons dorp", Actor.VISITOR), false)),
                Named.of(
                        "no pages",
                        villagePages(Samples.layout(Language.NL, "/pages", "Ons dorp", Actor.VISITOR), true)),
                Named.of("page in another language", villagePage(Language.NL)),
                Named.of("albums", albums(List.of(line(3), line(0)))),
                Named.of("no albums", albums(List.of())),
                Named.of(
                        "album", Page.of("photos/show.jte", new AlbumPage(photosLayout("/photos/44"), album(), false))),
                Named.of("photo", Page.of("photos/photo.jte", new PhotoPage(photosLayout("/photos/44/7"), album(), 0))),
                Named.of("objection", objection(true, Invalid.NOTHING)),
                Named.of("objection that lacks something", objection(false, new Invalid("email", Samples.NASTY))),
                Named.of(
                        "objection that was sent",
                        Page.of("objections/done.jte", new ObjectedPage(photosLayout("/photos/44/7/objection"), true))),
                Named.of("something said that is refused", FeedbackSamples.refused()),
                Named.of("something said to the platform too often", FeedbackSamples.onThePlatform()),
                Named.of("something said", FeedbackSamples.sent()),
                Named.of("what waits, behind the weekly mail", checks(Samples.item(50, Samples.NASTY))),
                Named.of("nothing waits any more, behind the weekly mail", checks()),
                Named.of("poster", Page.of("shell/poster.jte", poster(Samples.NASTY))),
                Named.of("agenda", Events.list(Events.all(), "")),
                Named.of("no agenda", Events.list(List.of(), "")),
                Named.of("agenda in which nothing was found", Events.list(List.of(), Samples.NASTY)),
                Named.of("month", Events.month(Events.all())),
                Named.of("month without anything", Events.month(List.of())),
                Named.of("event", Events.show(Events.all(), false)),
                Named.of("event that is over", Events.show(List.of(), false)),
                Named.of("event as it will be", Events.show(Events.all(), true)),
                Named.of("signing up", Events.signUp(true, 4, Invalid.NOTHING)),
                Named.of(
                        "signing up for the waiting list", Events.signUp(true, 0, new Invalid("email", Samples.NASTY))),
                Named.of("too late to sign up", Events.signUp(false, 4, new Invalid("", Samples.NASTY))),
                Named.of("who signed up", Events.own(Events.signup(Place.TAKEN))),
                Named.of("who signed up just now", Events.signedUp(Place.TAKEN)),
                Named.of("who waits since just now", Events.signedUp(Place.WAITING)),
                Named.of("who cancelled", Events.own(null)),
                Named.of("who waits", Events.own(Events.signup(Place.WAITING))),
                Named.of("search", search(Samples.findings(true), "")),
                Named.of("search that finds nothing", search(Samples.findings(false), "")),
                Named.of("search for too much", search(Samples.findings(false), "Te lang.")),
                Named.of("error", error("")),
                Named.of("error that was logged", error("1a2b3c4d")),
                Named.of("costs", costs(Samples.bill(Money.ofCents(362_60)))),
                Named.of("costs of a village that is paid for", costs(Samples.sharedBill())),
                Named.of("costs that were decided", costs(Samples.decidedBill())),
                Named.of("costs that nobody knows yet", costs(Samples.bill(null))),
                Named.of("costs that nobody pays", costs(Samples.unpaidBill())),
                Named.of("accessibility of which nothing is known", accessibility(unexamined())),
                Named.of("accessibility that was examined", accessibility(examined())),
                Named.of("privacy", privacy(new WritePrivacyNotice("", "", Language.NL, "", 0), null)),
                Named.of(
                        "privacy in the village's own words",
                        privacy(
                                new WritePrivacyNotice(
                                        Samples.NASTY, "bestuur@example.org", Language.FY, "<p>Sels.</p>", 1),
                                Instant.parse("2026-11-20T08:00:00Z"))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsValid(Page page) throws Exception {
        assertThat(Html.faults(Templates.render(page))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noNameGetsOutOfItsPlace(Page page) {
        assertThat(html(page)).doesNotContain("<b>");
    }

    @Test
    void theValidatorFindsAFault() throws Exception {
        byte[] faulty = html(home(HOME, List.of())).replace("</h1>", "").getBytes(StandardCharsets.UTF_8);

        assertThat(Html.faults(faulty)).isNotEmpty();
    }

    @Test
    void everyLanguageIsOfferedAndThePresentOneIsNotALink() {
        String html = html(Page.of(
                "news/show.jte",
                new ArticlePage(
                        layout(Language.FY, "/news/42", "Molen", Actor.VISITOR), article(42, Language.NL, "Molen"))));

        assertThat(html)
                .contains("<a href=\"/news/42\" hreflang=\"nl\" lang=\"nl\">Nederlands</a>")
                .contains("<a href=\"/de/news/42\" hreflang=\"de\" lang=\"de\">Deutsch</a>")
                .doesNotContain("href=\"/fy/news/42\" hreflang=\"fy\" lang");
    }

    @Test
    void whatWasWrittenInAnotherLanguageSaysSo() {
        String html = html(showing(Language.NL, article(41, Language.FY, "Âld papier")));

        assertThat(html).contains("lang=\"fy\">Âld papier").contains("Dit bericht is in het Fries geschreven.");
    }

    @Test
    void aPictureIsCutAroundWhatItsWriterSaidMattersAndDecoratesInLists() {
        ArticleView article = article(42, Language.NL, "Molen");

        assertThat(html(showing(Language.NL, article)))
                .contains("headline--x30 headline--y100", "/media/photo-640.jpg 640w")
                .contains("alt=\"Jan &amp; &#34;Piet&#34;");
        assertThat(html(news(new Paged<>(List.of(article), 1, 20, 1))))
                .contains("headline--list", "sizes=\"10rem\" alt=\"\"");
        assertThat(html(showing(Language.NL, article(41, Language.FY, "Âld papier"))))
                .doesNotContain("<img class=\"headline");
    }

    @Test
    void theCanonicalAddressIsThatOfTheStoredHost() {
        assertThat(html(home(layout(Language.FY, "/", "", Actor.VISITOR), List.of())))
                .contains("<link rel=\"canonical\" href=\"https://burum.example/fy\">");
    }

    @Test
    void anErrorIsNotListedBySearchEngines() {
        assertThat(html(error(""))).contains("noindex").doesNotContain("canonical");
    }

    @Test
    void aTileTellsWhatIsNewOrWhichSiteItOpens() {
        String html = html(home(HOME, List.of()));

        assertThat(html)
                .contains("3 nieuwe berichten")
                .contains("opent voorbeeld\u200b.nl")
                .contains("href=\"/account\"");
    }

    @Test
    void whatWasFoundIsMarkedAndEscaped() {
        assertThat(html(search(Samples.findings(true), "")))
                .contains("<mark>molen</mark> Jan &amp; ")
                .contains("href=\"/news/42\"");
    }

    private static Page home(Layout layout, List<ArticleView> articles) {
        return Page.of(
                "home/home.jte",
                new HomePage(
                        layout,
                        "Vrijdag 20 november. " + Samples.NASTY,
                        Events.all(),
                        Events.all(),
                        Samples.NASTY,
                        List.of(
                                tile(1, TileKind.NEWS, null, 3),
                                tile(2, TileKind.LINK, "https://www.voorbeeld.nl/hulp?a=1&b=2", 0),
                                tile(3, TileKind.LINK, "/account", 0)),
                        600,
                        articles));
    }

    private static Page platform(List<PlatformPage.Village> villages) {
        return Page.of("home/platform.jte", new PlatformPage(HOME, villages));
    }

    private static Page news(Paged<ArticleView> articles) {
        return Page.of(
                "news/list.jte", new ArticlesPage(layout(Language.NL, "/news", "Nieuws", Actor.VISITOR), articles));
    }

    private static Page showing(Language language, ArticleView article) {
        return Page.of(
                "news/show.jte",
                new ArticlePage(layout(language, "/news/42", article.title(), Actor.VISITOR), article));
    }

    private static Page villagePages(Layout layout, boolean none) {
        return Page.of(
                "pages/list.jte",
                new VillagePages(layout, none ? List.of() : layout.site().pages()));
    }

    private static Layout photosLayout(String path) {
        return layout(Language.NL, path, Samples.NASTY, Actor.VISITOR);
    }

    private static PhotoView photo() {
        return new PhotoView(Samples.PHOTO, Samples.NASTY, Samples.NASTY);
    }

    private static AlbumView album() {
        return new AlbumView(
                article(44, Language.FY, Samples.NASTY).publication(),
                Samples.NASTY,
                LocalDate.of(2026, 8, 29),
                List.of(photo(), photo()));
    }

    private static AlbumLine line(int photos) {
        return new AlbumLine(album().publication(), null, photos, photos == 0 ? null : photo());
    }

    private static Page albums(List<AlbumLine> albums) {
        return Page.of(
                "photos/list.jte", new AlbumsPage(photosLayout("/photos"), new Paged<>(albums, 1, 24, albums.size())));
    }

    private static Page objection(boolean hidesAtOnce, Invalid invalid) {
        return Page.of(
                "objections/new.jte",
                new ObjectionPage(
                        photosLayout("/photos/44/7/objection"),
                        44,
                        photo(),
                        hidesAtOnce,
                        new ObjectionPage.Typed(Samples.NASTY, "", ""),
                        invalid));
    }

    private static Page villagePage(Language language) {
        PageView page = new PageView(
                article(50, Language.FY, Samples.NASTY).publication(),
                article(42, Language.NL, "").headline(),
                "<p>Sûnt 1476.</p>");
        return Page.of(
                "pages/show.jte",
                new VillagePage(layout(language, "/pages/50", page.title(), Actor.VISITOR), page, true, Instant.EPOCH));
    }

    private static Page checks(ItemView... items) {
        List<ItemView> all = List.of(items);
        return Page.of(
                "freshness/show.jte",
                new ChecksPage(
                        layout(Language.NL, "/checks/abc", "Klopt het nog?", Actor.VISITOR),
                        "abc",
                        new WaitingView(Samples.NASTY, new Paged<>(all, 1, 50, all.size()), all, all, all),
                        52));
    }

    private static PosterPage poster(String title) {
        return new PosterPage(
                layout(Language.FY, "/news/42/poster", title, Actor.VISITOR),
                article(42, Language.NL, title).publication(),
                "/news/42");
    }

    private static Page search(Findings findings, String refusal) {
        return Page.of(
                "search/show.jte",
                new SearchPage(layout(Language.NL, "/search", "Zoeken", Actor.VISITOR), findings, refusal));
    }

    private static Page costs(OpenBill bill) {
        return Page.of(
                "costs/show.jte", new OpenBillPage(layout(Language.NL, "/costs", "Wat het kost", Actor.VISITOR), bill));
    }

    private static Page error(String reference) {
        Layout layout = Samples.layout(Language.NL, "/nope", "Deze pagina is er niet", Actor.VISITOR);
        return Page.of(
                "shell/error.jte",
                new ErrorPage(
                        new Layout(
                                layout.site(),
                                layout.texts(),
                                layout.path(),
                                "",
                                layout.title(),
                                layout.actor(),
                                false),
                        "Ga terug.",
                        reference));
    }

    private static String html(Page page) {
        return new String(Templates.render(page), StandardCharsets.UTF_8);
    }

    private static Page accessibility(StatementView statement) {
        return Page.of(
                "accessibility/show.jte",
                new AccessibilityPage(
                        layout(Language.NL, "/accessibility", "Toegankelijkheid", Actor.VISITOR), statement));
    }

    private static StatementView unexamined() {
        return new StatementView(WriteStatement.NONE, Conformance.UNKNOWN, null, false);
    }

    private static StatementView examined() {
        LocalDate day = LocalDate.of(2026, 11, 18);
        return new StatementView(
                new WriteStatement(
                        day,
                        Samples.NASTY,
                        Samples.NASTY,
                        false,
                        List.of(Samples.NASTY, "Twee"),
                        day.plusMonths(2),
                        "bestuur@example.org",
                        1),
                Conformance.PARTLY,
                Instant.parse("2026-11-20T08:00:00Z"),
                true);
    }

    private static Page privacy(WritePrivacyNotice stated, Instant statedAt) {
        return Page.of(
                "privacy/show.jte",
                new PrivacyPage(
                        layout(Language.NL, "/privacy", "Privacy", Actor.VISITOR),
                        new PrivacyNoticeView(stated, statedAt)));
    }
}
