package nl.mienskip.kernel.media;

import static nl.mienskip.kernel.actor.Right.*;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;

/** The door to the pictures of the tenant acted for. */
@Boundary
public class Media {

    /** What somebody may send, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Duration UNDO = Duration.ofDays(1);
    private static final int NAME_BITS = 130;

    /** A picture's own name and what tells its files apart; the database cannot even compare other names. */
    private static final Pattern FILE_NAME = Pattern.compile("([a-z0-9]+)-[a-z0-9.]+");

    /** Pictures are unpacked one or two at a time, as each takes a good part of the memory. */
    private static final Semaphore TURNS = new Semaphore(2);

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private PictureStore store;

    @Inject
    private PictureFiles files;

    @Inject
    private Storage storage;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<PictureFiles.Written> written;

    @Inject
    private Event<PictureFiles.Dropped> dropped;

    /**
     * Takes in a picture. It stays a day unless {@link #keep} follows.
     *
     * @param file JPEG, PNG or WebP; read up to {@link #MOST_BYTES}
     * @param alt what it shows, at most 250 characters; empty when it only decorates
     * @throws InvalidInput on field {@code picture} when it cannot be taken, or on {@code alt}
     */
    @Allow({
        LOOK_EDIT,
        NEWS_CONTRIBUTE,
        NEWS_EDIT,
        NEWS_PUBLISH,
        AGENDA_CONTRIBUTE,
        AGENDA_EDIT,
        AGENDA_PUBLISH,
        PHOTOS_CONTRIBUTE,
        PHOTOS_EDIT,
        PHOTOS_PUBLISH,
        ASSOCIATIONS_CONTRIBUTE,
        ASSOCIATIONS_EDIT,
        ASSOCIATIONS_PUBLISH,
        PAGES_CONTRIBUTE,
        PAGES_EDIT,
        PAGES_PUBLISH
    })
    public PictureView add(InputStream file, PictureUse use, String alt) {
        Drawn drawn = draw(read(file), use); // takes its time, so before anything is asked of the database
        sweep();
        storage.require(TenantContext.id(), drawn.bytes());
        Picture picture = new Picture(newName(), drawn, alt, clock.instant());
        store.add(picture);
        PictureView view = picture.view();
        written.fire(new PictureFiles.Written(TenantContext.id(), view));
        files.write(view.name(), drawn);
        return view;
    }

    /** Says anew what a picture shows. */
    @Allow(LOOK_EDIT)
    public PictureView describe(long id, String alt) {
        Picture picture = store.byId(id).orElseThrow(() -> new NotFound("media", id));
        picture.describe(alt);
        return picture.view();
    }

    /** Keeps a picture for good; false when there is none (any more). */
    @Allow(LOOK_EDIT)
    @AllowSystem("the editorial desk keeps what its items name")
    public boolean keep(long id) {
        Optional<Picture> picture = store.byId(id);
        picture.ifPresent(Picture::keep);
        return picture.isPresent();
    }

    /** Lets a picture go: it can be kept again for a day. */
    @Allow(LOOK_EDIT)
    @AllowSystem("the editorial desk lets go what none of its items names")
    public void release(long id) {
        store.byId(id).ifPresent(picture -> picture.release(clock.instant()));
        sweep();
    }

    /** Hides a picture: no page shows it, no address leads to it. */
    @AllowSystem("somebody who is shown does not want it")
    public void hide(long id) {
        store.byId(id).ifPresent(picture -> picture.hide(clock.instant()));
    }

    /** Everybody may see a picture again that was hidden. */
    @AllowSystem("the board decided so")
    public void unhide(long id) {
        store.byId(id).ifPresent(Picture::unhide);
    }

    /** Throws the files of a picture away at once, for good. */
    @AllowSystem("the board decided so")
    public void destroy(long id) {
        store.byId(id).ifPresent(picture -> {
            dropped.fire(new PictureFiles.Dropped(TenantContext.id(), picture.view()));
            picture.empty(clock.instant());
        });
    }

    /** The smallest file of a picture, hidden or not; empty when it is gone. */
    @Allow(PHOTOS_PUBLISH)
    public Optional<PictureFile> small(long id) {
        return store.byId(id)
                .map(Picture::view)
                .flatMap(view -> files.file(view, view.fileName(view.widths().getFirst())));
    }

    /** A picture; empty when there is none (any more), or it is hidden. */
    @AllowAll("pages show it")
    public Optional<PictureView> find(long id) {
        return store.byId(id).filter(picture -> !picture.hidden()).map(Picture::view);
    }

    /** Those pictures of these numbers that there are and that are not hidden, by their number. */
    @AllowAll("pages show them")
    public Map<Long, PictureView> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.byIds(ids).stream()
                        .filter(picture -> !picture.hidden())
                        .map(Picture::view)
                        .collect(Collectors.toMap(PictureView::id, Function.identity()));
    }

    /** A file of a picture by its name in addresses; empty when this tenant has none of that name. */
    @AllowAll("whoever knows the address may see it")
    public Optional<PictureFile> file(String fileName) {
        Matcher parts = FILE_NAME.matcher(fileName);
        return parts.matches()
                ? store.byName(parts.group(1))
                        .filter(picture -> !picture.hidden())
                        .flatMap(picture -> files.file(picture.view(), fileName))
                : Optional.empty();
    }

    /** What all pictures of the tenant take, in bytes. */
    @Allow(BILL_READ)
    @AllowSystem("stored bytes are metered")
    public long storedBytes() {
        return store.bytes();
    }

    /** What the pictures of the tenant take of what they may. */
    @Allow({
        LOOK_EDIT,
        NEWS_CONTRIBUTE,
        NEWS_EDIT,
        NEWS_PUBLISH,
        AGENDA_CONTRIBUTE,
        AGENDA_EDIT,
        AGENDA_PUBLISH,
        PHOTOS_CONTRIBUTE,
        PHOTOS_EDIT,
        PHOTOS_PUBLISH,
        ASSOCIATIONS_CONTRIBUTE,
        ASSOCIATIONS_EDIT,
        ASSOCIATIONS_PUBLISH,
        PAGES_CONTRIBUTE,
        PAGES_EDIT,
        PAGES_PUBLISH
    })
    public StorageView storage() {
        return storage.of(TenantContext.id());
    }

    /**
     * Refuses what there is no room for.
     *
     * @throws InvalidInput on field {@code picture}
     */
    @Allow({
        LOOK_EDIT,
        NEWS_CONTRIBUTE,
        NEWS_EDIT,
        NEWS_PUBLISH,
        AGENDA_CONTRIBUTE,
        AGENDA_EDIT,
        AGENDA_PUBLISH,
        PHOTOS_CONTRIBUTE,
        PHOTOS_EDIT,
        PHOTOS_PUBLISH,
        ASSOCIATIONS_CONTRIBUTE,
        ASSOCIATIONS_EDIT,
        ASSOCIATIONS_PUBLISH,
        PAGES_CONTRIBUTE,
        PAGES_EDIT,
        PAGES_PUBLISH
    })
    public void requireRoom(long bytes) {
        storage.require(TenantContext.id(), bytes);
    }

    /** How many megabytes the pictures of a village may take. */
    @Allow(TENANTS_READ)
    public int megabytes(long tenantId) {
        return storage.megabytes(tenantId);
    }

    /**
     * Says how much the pictures of a village may take. What is there stays, also where it is more.
     *
     * @param name the village's, for the log
     * @param megabytes null for what is usual
     * @throws InvalidInput on field {@code megabytes}, or {@code why} when there is no reason
     */
    @Allow(TENANTS_OPEN)
    public void allow(long tenantId, String name, Integer megabytes, String why) {
        String reason = Why.required(why);
        storage.allow(tenantId, megabytes);
        audit.record("media.allowed", name + ": " + storage.megabytes(tenantId) + " MB", reason);
    }

    /** Throws away what nothing has kept for a day. */
    private void sweep() {
        Instant before = clock.instant().minus(UNDO);
        for (Picture picture : store.releasedBefore(before)) {
            dropped.fire(new PictureFiles.Dropped(TenantContext.id(), picture.view()));
            store.remove(picture);
        }
    }

    private static Drawn draw(byte[] file, PictureUse use) {
        TURNS.acquireUninterruptibly();
        try {
            return Drawing.of(Unpacking.of(file, use.widths().getLast()), use);
        } finally {
            TURNS.release();
        }
    }

    private static byte[] read(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new InvalidInput(
                        "picture",
                        "picture.tooLarge",
                        "the file is larger than " + MOST_BYTES + " bytes",
                        MOST_BYTES / 1024 / 1024);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newName() {
        return new BigInteger(NAME_BITS, RANDOM).toString(Character.MAX_RADIX);
    }
}
