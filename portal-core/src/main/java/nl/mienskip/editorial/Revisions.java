package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;

/** What items said before, in the door's transaction. */
@ApplicationScoped
class Revisions {

    @Inject
    private ItemStore store;

    @Inject
    private ItemPictures pictures;

    @Inject
    private Clock clock;

    /** Keeps what the item's newest words are, unless that is what was kept last; a sitting is one revision. */
    void remember(Item item) {
        Instant now = clock.instant();
        Optional<ItemRevision> last = store.lastRevision(item.id());
        if (last.isPresent() && last.get().document().equals(item.newest())) {
            return;
        }
        boolean goesOn = last.isPresent()
                && last.get().sameSitting(ActorContext.current(), now)
                && !item.shows(last.get().document());
        if (goesOn) {
            String before = last.get().document();
            last.get().say(item.newest(), now);
            pictures.named(item, item.newest());
            pictures.replaced(item, before);
        } else {
            add(item, item.newest());
        }
    }

    /** Keeps a document as a revision of its own. */
    void add(Item item, String document) {
        int last = store.lastRevision(item.id()).map(ItemRevision::number).orElse(0);
        store.add(new ItemRevision(item, last + 1, document, ActorContext.current(), clock.instant()));
        pictures.named(item, document);
    }

    ItemRevision required(long itemId, int number) {
        return store.revision(itemId, number).orElseThrow(() -> new NotFound("item_revision", number));
    }

    List<ItemRevision> of(long itemId) {
        return store.revisions(itemId);
    }
}
