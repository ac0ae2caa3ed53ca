package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.media.Media;

/** A picture stays for as long as anything names it that an item says or could say again; in the door's transaction. */
@ApplicationScoped
class ItemPictures {

    @Inject
    private ItemPictureStore store;

    @Inject
    private ItemStore items;

    @Inject
    private Kinds kinds;

    @Inject
    private Media media;

    /**
     * A document of the item was kept.
     *
     * @throws InvalidInput when it names a picture that is not there (any more)
     */
    void named(Item item, String document) {
        Set<Long> pictures = kinds.pictures(item.section(), document);
        if (!pictures.isEmpty()) {
            pictures.removeAll(store.of(item.id()));
            pictures.forEach(picture -> keep(item, picture));
        }
    }

    private void keep(Item item, long picture) {
        if (!asSystem(() -> media.keep(picture))) {
            throw new InvalidInput("picture", "picture.gone", "there is no picture " + picture);
        }
        store.add(new ItemPicture(item.id(), picture));
    }

    /** A document of the item is nowhere any more: what it alone named goes. */
    void replaced(Item item, String document) {
        Set<Long> pictures = kinds.pictures(item.section(), document);
        if (!pictures.isEmpty()) {
            pictures.removeAll(kinds.pictures(item.section(), item.document()));
            pictures.removeAll(kinds.pictures(item.section(), item.newest()));
            items.revisions(item.id())
                    .forEach(revision -> pictures.removeAll(kinds.pictures(item.section(), revision.document())));
            release(item, pictures);
        }
    }

    /** The item is thrown away for good. */
    void forget(Item item) {
        release(item, store.of(item.id()));
    }

    private void release(Item item, Set<Long> pictures) {
        pictures.forEach(picture -> {
            store.remove(item.id(), picture);
            if (!store.named(picture)) {
                asSystem(() -> {
                    media.release(picture);
                    return null;
                });
            }
        });
    }

    private static <T> T asSystem(Supplier<T> work) {
        return ActorContext.as(Actor.system("pictures of items"), work::get);
    }
}
