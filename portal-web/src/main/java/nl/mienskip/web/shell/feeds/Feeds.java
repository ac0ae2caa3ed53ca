package nl.mienskip.web.shell.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.web.shell.FeedFormat;
import nl.mienskip.web.shell.PublicFile;
import nl.mienskip.web.shell.Visit;

/** Puts together the feeds of the village whose host is asked. */
@RequestScoped
public class Feeds {

    /** How many items a feed holds: programs ask often, so they miss none. */
    public static final int MOST = 20;

    @Inject
    private Visit visit;

    @Inject
    private Settings settings;

    /**
     * The feed of a section.
     *
     * @param section its name in addresses, such as {@code news}
     * @param entries newest first
     */
    public PublicFile write(FeedFormat format, String section, List<FeedEntry> entries) {
        TenantView tenant = visit.tenant();
        Feed feed = new Feed(
                visit.site(),
                visit.texts(),
                section,
                tenant.slug() + "." + settings.baseDomain(),
                Objects.requireNonNullElse(tenant.openedAt(), Instant.EPOCH),
                entries);
        return PublicFile.of(
                format.type(),
                switch (format) {
                    case ATOM -> AtomFeed.of(feed);
                    case RSS -> RssFeed.of(feed);
                    case JSON -> JsonFeed.of(feed);
                });
    }
}
