package nl.mienskip.pages;

import static nl.mienskip.kernel.actor.Right.PAGES_CONTRIBUTE;
import static nl.mienskip.kernel.actor.Right.PAGES_EDIT;
import static nl.mienskip.kernel.actor.Right.PAGES_PUBLISH;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.HeadlineView;
import nl.mienskip.editorial.Illustrated;
import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.media.Media;

/** The door to the village's own pages as residents read them; they are written at the editorial desk. */
@Boundary
public class Pages {

    /** More than any village needs, and few enough for one list. */
    private static final int MOST = 200;

    @Inject
    private PageStore store;

    @Inject
    private Editorial editorial;

    @Inject
    private Media media;

    @Inject
    private Clock clock;

    /** What residents can read now: first what stands in the menu, in its order, then the rest by title. */
    @AllowAll("pages are public")
    public List<PageLink> links() {
        return store.links(clock.instant(), MOST);
    }

    /**
     * One page as residents see it.
     *
     * @throws NotFound when there is none that they may see now
     */
    @AllowAll("pages are public")
    public PageView show(long id) {
        return store.visible(id, clock.instant())
                .map(page -> page.view(media.find(Illustrated.pictures(List.of(page)))))
                .orElseThrow(() -> new NotFound("page", id));
    }

    /** One page as it will be once it is published, changes that wait included. */
    @Allow({PAGES_CONTRIBUTE, PAGES_EDIT, PAGES_PUBLISH})
    public PageView preview(long id) {
        ItemDraft<WritePage> draft = editorial.draft(WritePage.class, id);
        return PageView.of(draft, HeadlineView.of(draft.words().picture(), media::find));
    }

    /** When, without anybody doing anything, the public pages change next; empty when nothing is planned. */
    @AllowAll("caches of public pages ask")
    public Optional<Instant> nextChange() {
        return store.nextChange(clock.instant());
    }
}
