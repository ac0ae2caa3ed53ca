package nl.mienskip.tiles;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.mienskip.looks.PaintName;
import nl.mienskip.tenants.Language;

/** What stands on the home of a village before its board has chosen: its news, and where to take part. */
final class FirstTiles {

    private FirstTiles() {}

    static List<DesignTile> in(Language language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "nl.mienskip.tiles.first",
                Locale.of(language.tag()),
                FirstTiles.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return List.of(
                new DesignTile(
                        TileKind.NEWS,
                        words.getString("news"),
                        language,
                        null,
                        TileIcon.NEWSPAPER,
                        PaintName.BRAND,
                        TileSize.SMALL,
                        Audience.EVERYBODY),
                new DesignTile(
                        TileKind.LINK,
                        words.getString("take-part"),
                        language,
                        "/account",
                        TileIcon.HANDSHAKE,
                        PaintName.SOFT,
                        TileSize.SMALL,
                        Audience.EVERYBODY));
    }
}
