package nl.mienskip.web.sitemap;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.mienskip.web.shell.Site;

/** A site's list of pages in the sitemaps.org format. Addresses are absolute, from the stored host. */
final class Sitemap {

    private final Site site;
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");

    Sitemap(Site site) {
        this.site = site;
    }

    /** A page that is as new as what it lists. */
    Sitemap page(String path) {
        xml.append("<url><loc>").append(site.origin()).append(path).append("</loc></url>\n");
        return this;
    }

    /** A page that changed at a known moment. */
    Sitemap page(String path, Instant changed) {
        xml.append("<url><loc>")
                .append(site.origin())
                .append(path)
                .append("</loc><lastmod>")
                .append(changed.truncatedTo(ChronoUnit.SECONDS))
                .append("</lastmod></url>\n");
        return this;
    }

    String xml() {
        return xml + "</urlset>\n";
    }
}
