package nl.mienskip.photos;

import static nl.mienskip.kernel.actor.Right.PHOTOS_CONTRIBUTE;
import static nl.mienskip.kernel.actor.Right.PHOTOS_EDIT;
import static nl.mienskip.kernel.actor.Right.PHOTOS_PUBLISH;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.editorial.Publication;
import nl.mienskip.editorial.PublishedItem;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureView;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.kernel.tenant.TenantContext;

/** The door to the village's photos as residents see them; albums are written at the editorial desk. */
@Boundary
public class Photos {

    @Inject
    private AlbumStore store;

    @Inject
    private Editorial editorial;

    @Inject
    private Media media;

    @Inject
    private Event<ContentChanged> changes;

    @Inject
    private Clock clock;

    /** The albums that residents see now, newest first. */
    @AllowAll("photos are public")
    public Paged<AlbumLine> published(int page, int size) {
        Instant now = clock.instant();
        int number = Math.max(1, page);
        List<Album> albums = store.visible(now, (number - 1) * size, size);
        return new Paged<>(lines(albums), number, size, store.countVisible(now));
    }

    /** Which albums residents see now, newest first, without their photos. */
    @AllowAll("photos are public")
    public List<PublishedItem> newest(int most) {
        return store.visibleBriefly(clock.instant(), most);
    }

    /**
     * One album as residents see it.
     *
     * @throws NotFound when there is none that they may see now
     */
    @AllowAll("photos are public")
    public AlbumView show(long id) {
        Album album = store.visible(id, clock.instant()).orElseThrow(() -> new NotFound("album", id));
        List<Photo> photos = store.photos(id);
        Map<Long, PictureView> pictures = pictures(photos);
        return album.view(photos.stream().map(photo -> photo.view(pictures)).toList());
    }

    /** One album as it will be once it is published, changes that wait included. */
    @Allow({PHOTOS_CONTRIBUTE, PHOTOS_EDIT, PHOTOS_PUBLISH})
    public AlbumView preview(long id) {
        ItemDraft<WriteAlbum> draft = editorial.draft(WriteAlbum.class, id);
        WriteAlbum words = draft.words();
        List<WritePhoto> shown =
                words.photos().stream().filter(photo -> !photo.withheld()).toList();
        Map<Long, PictureView> pictures =
                media.find(shown.stream().map(WritePhoto::pictureId).toList());
        return new AlbumView(
                Publication.planned(draft),
                words.text(),
                words.day(),
                shown.stream()
                        .filter(photo -> pictures.containsKey(photo.pictureId()))
                        .map(photo -> new PhotoView(pictures.get(photo.pictureId()), photo.alt(), photo.caption()))
                        .toList());
    }

    /** Hides a photo, wherever it stands. */
    @AllowSystem("somebody who is shown does not want it")
    public void hide(long photoId) {
        media.hide(photoId);
        mark(photoId, true);
    }

    /** Residents see a photo again that was hidden. */
    @AllowSystem("the board decided so")
    public void putBack(long photoId) {
        media.unhide(photoId);
        mark(photoId, false);
    }

    /** Throws the files of a photo away, for good. */
    @AllowSystem("the board decided so")
    public void remove(long photoId) {
        media.destroy(photoId);
        mark(photoId, true);
    }

    private void mark(long photoId, boolean hidden) {
        store.of(photoId).forEach(photo -> {
            photo.hide(hidden);
            store.byItem(photo.itemId())
                    .ifPresent(album -> album.count(store.photos(photo.itemId()).size()));
        });
        changes.fire(new ContentChanged(TenantContext.id()));
    }

    /** When, without anybody doing anything, the public albums change next; empty when nothing is planned. */
    @AllowAll("caches of public pages ask")
    public Optional<Instant> nextChange() {
        return store.nextChange(clock.instant());
    }

    private List<AlbumLine> lines(List<Album> albums) {
        if (albums.isEmpty()) {
            return List.of();
        }
        Map<Long, Photo> covers = store.covers(albums.stream().map(Album::item).toList()).stream()
                .collect(Collectors.toMap(Photo::itemId, Function.identity()));
        Map<Long, PictureView> pictures = pictures(List.copyOf(covers.values()));
        return albums.stream()
                .map(album -> album.line(Optional.ofNullable(covers.get(album.item()))
                        .map(cover -> cover.view(pictures))
                        .orElse(null)))
                .toList();
    }

    private Map<Long, PictureView> pictures(List<Photo> photos) {
        return media.find(photos.stream().map(Photo::pictureId).toList());
    }
}
