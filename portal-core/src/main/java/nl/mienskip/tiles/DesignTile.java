package nl.mienskip.tiles;

import nl.mienskip.looks.PaintName;
import nl.mienskip.tenants.Language;

/**
 * What a tile says and where it leads.
 *
 * @param title at most 40 characters
 * @param language what the title is written in
 * @param url a path on this site or an address with http or https; left out for a tile that leads to a part of the portal
 */
public record DesignTile(
        TileKind kind,
        String title,
        Language language,
        String url,
        TileIcon icon,
        PaintName colour,
        TileSize size,
        Audience audience) {}
