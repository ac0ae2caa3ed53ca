package nl.mienskip.photos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mienskip.editorial.Kind;
import nl.mienskip.editorial.Publication;
import nl.mienskip.editorial.Searched;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.text.LineRule;

/** Albums, as the editorial desk knows them. */
@ApplicationScoped
class AlbumKind implements Kind<WriteAlbum> {

    private static final int TITLE_MAX = 150;
    private static final int TEXT_MAX = 2_000;

    @Inject
    private AlbumStore store;

    @Inject
    private Media media;

    @Override
    public Section section() {
        return Section.PHOTOS;
    }

    @Override
    public Class<WriteAlbum> type() {
        return WriteAlbum.class;
    }

    @Override
    public WriteAlbum checked(WriteAlbum words) {
        if (words.photos().size() > WriteAlbum.MOST_PHOTOS) {
            throw new InvalidInput(
                    "photos",
                    "photos.tooMany",
                    "an album has at most " + WriteAlbum.MOST_PHOTOS + " photos",
                    WriteAlbum.MOST_PHOTOS);
        }
        return new WriteAlbum(
                words.language(),
                LineRule.optional("title", words.title(), TITLE_MAX),
                LineRule.optional("text", words.text(), TEXT_MAX),
                words.day(),
                words.agreed(),
                words.photos().stream().map(AlbumKind::checked).toList());
    }

    private static WritePhoto checked(WritePhoto photo) {
        return new WritePhoto(
                photo.pictureId(),
                LineRule.optional("photos", photo.alt(), WritePhoto.ALT_MAX),
                LineRule.optional("photos", photo.caption(), WritePhoto.CAPTION_MAX),
                photo.withheld());
    }

    @Override
    public void requireWhole(WriteAlbum words) {
        if (words.title().isEmpty()) {
            throw new InvalidInput("title", "title.empty", "title is missing");
        }
        if (words.photos().stream().allMatch(WritePhoto::withheld)) {
            throw new InvalidInput("photos", "photos.none", "there is no photo that residents may see");
        }
        if (!words.agreed()) {
            throw new InvalidInput("agreed", "agreed.missing", "it is not said that those shown agree");
        }
    }

    @Override
    public void write(WriteAlbum words, JsonGenerator json) {
        AlbumDocument.write(words, json);
    }

    @Override
    public WriteAlbum read(JsonFields document) {
        return AlbumDocument.read(document);
    }

    @Override
    public Set<Long> pictures(WriteAlbum words) {
        return words.photos().stream().map(WritePhoto::pictureId).collect(Collectors.toSet());
    }

    @Override
    public void show(Publication publication, WriteAlbum words) {
        List<WritePhoto> shown =
                words.photos().stream().filter(photo -> !photo.withheld()).toList();
        Set<Long> there =
                media.find(shown.stream().map(WritePhoto::pictureId).toList()).keySet();
        List<Photo> photos = IntStream.range(0, shown.size())
                .mapToObj(place -> new Photo(
                        publication.itemId(),
                        place + 1,
                        shown.get(place),
                        !there.contains(shown.get(place).pictureId())))
                .toList();
        Album album = store.byItem(publication.itemId()).orElseGet(() -> new Album(publication.itemId()));
        album.show(
                publication,
                words,
                photos.stream().filter(photo -> !photo.hidden()).count());
        store.add(album);
        store.lay(publication.itemId(), photos);
    }

    @Override
    public void hide(long itemId) {
        store.lay(itemId, List.of());
        store.hide(itemId);
    }

    /** What a photo that is withheld shows is found by nobody. */
    @Override
    public Searched searched(WriteAlbum words) {
        Stream<String> photos = words.photos().stream()
                .filter(photo -> !photo.withheld())
                .flatMap(photo -> Stream.of(photo.alt(), photo.caption()));
        return Searched.byAll(Stream.concat(Stream.of(words.text()), photos)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")));
    }
}
