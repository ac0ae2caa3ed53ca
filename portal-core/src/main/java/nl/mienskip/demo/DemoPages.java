package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemFilter;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.pages.WritePage;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/** Writes the demo villages' own pages. */
@ApplicationScoped
class DemoPages {

    @Inject
    private Editorial editorial;

    @Inject
    private DemoPictures pictures;

    /** Writes the pages meant for this tenant, unless it has any. */
    void seed(TenantView tenant, List<JsonObject> pages) {
        if (editorial.list(Section.PAGES, ItemFilter.ALL, 1, 1).total() == 0) {
            pages.stream().filter(page -> DemoFile.meantFor(tenant, page)).forEach(page -> write(tenant, page));
        }
    }

    private void write(TenantView tenant, JsonObject demo) {
        ItemView draft = editorial
                .start(new WritePage(
                        Language.of(demo.getString("lang")).orElseThrow(),
                        pictures.headline(demo),
                        DemoFile.told(tenant, demo, "title"),
                        DemoFile.told(tenant, demo, "body"),
                        demo.getInt("place")))
                .item();
        editorial.publish(draft.id(), draft.version(), null, null);
    }
}
