package nl.mienskip.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.news.ArticleView;
import nl.mienskip.news.News;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.tiles.Tiles;
import nl.mienskip.web.home.PlatformPage.Village;
import nl.mienskip.web.shell.Layout;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Texts;
import nl.mienskip.web.shell.Visit;

/** The first page of a village, or of the platform. */
@RequestScoped
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    private static final int LATEST = 5;
    private static final int COMING = 4;

    @Inject
    private Visit visit;

    @Inject
    private News news;

    @Inject
    private Agenda agenda;

    @Inject
    private Tiles tiles;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The home. */
    @GET
    @AllowAll("everybody begins here")
    public Page show() {
        return visit.tenant().platform() ? platform() : village();
    }

    private Page village() {
        ZoneId zone = visit.tenant().timeZone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Instant tomorrow = today.plusDays(1).atStartOfDay(zone).toInstant();
        List<ArticleView> latest = news.published(1, LATEST).items();
        Layout layout = visit.layout("");
        String welcome = layout.site().look().welcome(visit.language()).orElse("");
        HomePage page = new HomePage(
                layout,
                today(today, zone, latest),
                agenda.today(),
                agenda.soon(COMING),
                welcome,
                tiles.forReader(),
                visit.tenant().inhabitants(),
                latest);
        return Page.of("home/home.jte", page)
                .until(Stream.of(news.nextChange(), agenda.nextChange(), Optional.of(tomorrow))
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo)
                        .orElseThrow());
    }

    /** The day, and what is said before the newest thing to know. */
    private String today(LocalDate today, ZoneId zone, List<ArticleView> latest) {
        Texts texts = visit.texts();
        String day = texts.dayAtStart(today);
        if (latest.isEmpty()) {
            return texts.get("home.today", day);
        }
        ArticleView newest = latest.getFirst();
        boolean fresh = LocalDate.ofInstant(newest.publication().from(), zone).equals(today);
        return texts.get(fresh ? "home.today.new" : "home.today.latest", day);
    }

    private Page platform() {
        List<Village> villages = tenants.open().stream().map(this::village).toList();
        return Page.of("home/platform.jte", new PlatformPage(visit.layout(""), villages));
    }

    private Village village(TenantView tenant) {
        return new Village(
                tenant.name(visit.language()),
                settings.address(tenant.canonicalHost(), "/"),
                tenant.canonicalHost(),
                tenant.inhabitants());
    }
}
