package nl.mienskip.uploads;

import static nl.mienskip.kernel.actor.Right.PHOTOS_CONTRIBUTE;
import static nl.mienskip.kernel.actor.Right.PHOTOS_EDIT;
import static nl.mienskip.kernel.actor.Right.PHOTOS_PUBLISH;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureUse;
import nl.mienskip.kernel.media.PictureView;

/** The door for files that come in parts: begun, sent part by part, and asked how far they came after a dropped line. */
@Boundary
public class Uploads {

    /** The most that one part may hold, in bytes: what a dropped connection costs. */
    public static final int MOST_PART = 1024 * 1024;

    private static final int TOKEN_BITS = 130;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private UploadBook book;

    @Inject
    private PartFiles files;

    @Inject
    private Media media;

    @Inject
    private Clock clock;

    /** Those of which a picture is being made at this moment: who asks again meanwhile does not get a second one. */
    private final Set<String> finishing = ConcurrentHashMap.newKeySet();

    /**
     * Begins a photo of an album.
     *
     * @param size in bytes
     * @throws InvalidInput on field {@code size} when it cannot be taken, on {@code picture} when there is no room
     */
    @Allow({PHOTOS_CONTRIBUTE, PHOTOS_EDIT, PHOTOS_PUBLISH})
    public UploadView begin(long size) {
        if (size < 1 || size > Media.MOST_BYTES) {
            throw new InvalidInput(
                    "size",
                    "picture.tooLarge",
                    "a file has 1 to " + Media.MOST_BYTES + " bytes",
                    Media.MOST_BYTES / MOST_PART);
        }
        media.requireRoom(size);
        String token = new BigInteger(TOKEN_BITS, RANDOM).toString(Character.MAX_RADIX);
        Upload upload = new Upload(token, ActorContext.current(), PictureUse.ALBUM, size, clock.instant());
        book.enter(upload);
        return new UploadView(token, size, 0, null);
    }

    /**
     * How far a file has come, and what became of it.
     *
     * @throws NotFound when the actor began nothing with this name, or longer than a day ago
     */
    @Allow({PHOTOS_CONTRIBUTE, PHOTOS_EDIT, PHOTOS_PUBLISH})
    public UploadView find(String token) {
        return told(book.required(token));
    }

    /**
     * Takes the next part. With the last one the file is a picture, which stays a day unless something names it; when it
     * is no picture that is taken, all of it goes. Whoever did not hear what became of it sends an empty part at its end.
     *
     * @throws Conflict when the part does not begin where the file ends
     * @throws InvalidInput on field {@code picture} when the whole cannot be taken
     */
    @Allow({PHOTOS_CONTRIBUTE, PHOTOS_EDIT, PHOTOS_PUBLISH})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public UploadView append(String token, long offset, byte[] part) {
        Upload upload = book.required(token);
        if (part.length > MOST_PART || offset < 0 || offset + part.length > upload.size()) {
            throw new InvalidInput("size", "upload.tooMuch", "the part is larger than it may be", MOST_PART);
        }
        if (upload.pictureId() != null) {
            return again(upload, offset);
        }
        long now = files.append(token, offset, part);
        return new UploadView(token, upload.size(), now, now == upload.size() ? finish(upload) : null);
    }

    private UploadView again(Upload upload, long offset) {
        if (offset != upload.size()) {
            throw PartFiles.misplaced();
        }
        return told(upload);
    }

    private UploadView told(Upload upload) {
        return upload.pictureId() == null
                ? new UploadView(upload.token(), upload.size(), files.length(upload.token()), null)
                : new UploadView(
                        upload.token(),
                        upload.size(),
                        upload.size(),
                        media.find(upload.pictureId()).orElse(null));
    }

    private PictureView finish(Upload upload) {
        if (!finishing.add(upload.token())) {
            throw new Conflict("upload.busy", "the picture is being made: ask again in a moment");
        }
        try (InputStream whole = files.open(upload.token())) {
            PictureView picture = media.add(whole, upload.use(), "");
            book.became(upload.token(), picture.id());
            files.delete(upload.token());
            return picture;
        } catch (InvalidInput refused) {
            book.strike(upload.token());
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            finishing.remove(upload.token());
        }
    }
}
