package nl.mienskip.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import nl.mienskip.looks.ChangeLook;
import nl.mienskip.looks.LookFont;
import nl.mienskip.looks.Looks;
import nl.mienskip.looks.PaintName;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tiles.Audience;
import nl.mienskip.tiles.DesignTile;
import nl.mienskip.tiles.TileIcon;
import nl.mienskip.tiles.TileKind;
import nl.mienskip.tiles.TileSize;
import nl.mienskip.tiles.Tiles;

/** Gives the demo villages their colours and tiles; a village that is not named keeps the default look. */
@ApplicationScoped
class DemoLooks {

    @Inject
    private Looks looks;

    @Inject
    private Tiles tiles;

    /** Paints and tiles this tenant, unless it has tiles already. */
    void seed(TenantView tenant, List<JsonObject> demoLooks, List<JsonObject> demoTiles) {
        if (tiles.list().isEmpty()) {
            demoLooks.stream()
                    .filter(look -> look.getString("tenant").equals(tenant.slug()))
                    .forEach(this::paint);
            demoTiles.stream().filter(tile -> DemoFile.meantFor(tenant, tile)).forEach(tile -> add(tenant, tile));
        }
    }

    private void paint(JsonObject demo) {
        looks.change(new ChangeLook(
                demo.getString("brand"),
                demo.getString("accent"),
                LookFont.ATKINSON,
                Map.of(),
                null,
                null,
                looks.current().version()));
    }

    private void add(TenantView tenant, JsonObject demo) {
        tiles.add(new DesignTile(
                TileKind.valueOf(demo.getString("kind")),
                demo.getString("title"),
                tenant.ownLanguage(),
                demo.getString("url", null),
                TileIcon.valueOf(demo.getString("icon")),
                PaintName.valueOf(demo.getString("colour")),
                TileSize.valueOf(demo.getString("size")),
                Audience.valueOf(demo.getString("audience"))));
    }
}
