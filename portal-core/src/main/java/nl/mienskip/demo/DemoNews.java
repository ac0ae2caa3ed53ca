package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemFilter;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.news.WriteArticle;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/** Writes the demo villages' news: the same titles in two villages, so that a leak between them shows. */
@ApplicationScoped
class DemoNews {

    @Inject
    private Editorial editorial;

    @Inject
    private DemoPictures pictures;

    @Inject
    private Clock clock;

    /** Writes the articles meant for this tenant, unless it has any. */
    void seed(TenantView tenant, List<JsonObject> articles) {
        if (editorial.list(Section.NEWS, ItemFilter.ALL, 1, 1).total() == 0) {
            Actor board = Actor.of(
                    0, 0, "Redactie " + tenant.name(), ActorContext.current().rights());
            ActorContext.as(
                    board,
                    () -> articles.stream()
                            .filter(article -> DemoFile.meantFor(tenant, article))
                            .forEach(article -> write(tenant, article)));
        }
    }

    private void write(TenantView tenant, JsonObject demo) {
        Language language = Language.of(demo.getString("lang")).orElseThrow();
        ItemView draft = editorial
                .start(new WriteArticle(
                        language,
                        pictures.headline(demo),
                        demo.getString("title"),
                        DemoFile.told(tenant, demo, "lead"),
                        DemoFile.told(tenant, demo, "body")))
                .item();
        Instant from = clock.instant().minus(Duration.ofDays(demo.getInt("daysAgo")));
        editorial.publish(draft.id(), draft.version(), from, null);
    }
}
