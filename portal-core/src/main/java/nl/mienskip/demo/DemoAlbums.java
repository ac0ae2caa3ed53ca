package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemFilter;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.photos.WriteAlbum;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/** Puts the demo villages' albums together; their photos are drawings. */
@ApplicationScoped
class DemoAlbums {

    @Inject
    private Editorial editorial;

    @Inject
    private DemoPictures pictures;

    @Inject
    private Clock clock;

    /** Makes the albums meant for this tenant, unless it has any. */
    void seed(TenantView tenant, List<JsonObject> albums) {
        if (editorial.list(Section.PHOTOS, ItemFilter.ALL, 1, 1).total() == 0) {
            albums.stream().filter(album -> DemoFile.meantFor(tenant, album)).forEach(album -> add(tenant, album));
        }
    }

    private void add(TenantView tenant, JsonObject demo) {
        LocalDate day = LocalDate.now(clock.withZone(tenant.timeZone())).minusDays(demo.getInt("daysAgo"));
        ItemView draft = editorial
                .start(new WriteAlbum(
                        Language.of(demo.getString("lang")).orElseThrow(),
                        DemoFile.told(tenant, demo, "title"),
                        DemoFile.told(tenant, demo, "text"),
                        day,
                        true,
                        demo.getJsonArray("photos").getValuesAs(JsonObject.class).stream()
                                .map(pictures::photo)
                                .toList()))
                .item();
        editorial.publish(draft.id(), draft.version(), null, null);
    }
}
