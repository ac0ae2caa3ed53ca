package nl.mienskip.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.news.News;
import nl.mienskip.web.shell.FeedFormat;
import nl.mienskip.web.shell.PublicFile;
import nl.mienskip.web.shell.feeds.FeedEntry;
import nl.mienskip.web.shell.feeds.Feeds;

/** The village's news for programs that follow it. */
@RequestScoped
@Path("/news.{format: atom|rss|json}")
public class NewsFeedResource {

    @Inject
    private News news;

    @Inject
    private Feeds feeds;

    @GET
    @AllowAll("news is public")
    public PublicFile show(@PathParam("format") FeedFormat format) {
        List<FeedEntry> entries = news.published(1, Feeds.MOST).items().stream()
                .map(article -> new FeedEntry(article.publication(), article.lead(), article.body()))
                .toList();
        return feeds.write(format, "news", entries).until(news.nextChange().orElse(null));
    }
}
