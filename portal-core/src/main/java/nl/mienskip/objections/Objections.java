package nl.mienskip.objections;

import static nl.mienskip.kernel.actor.Right.PHOTOS_PUBLISH;
import static nl.mienskip.kernel.actor.Right.SECTIONS_RULE;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureFile;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.photos.AlbumView;
import nl.mienskip.photos.Photos;

/** The door to what people ask who are shown in a photo. */
@Boundary
public class Objections {

    /** How long after the decision it is known who asked, in days. */
    public static final int KNOWN_DAYS = 30;

    private static final Duration DAY = Duration.ofDays(1);

    /** More in a day is somebody who wants the village's photos gone, not somebody who is shown. */
    private static final int MOST_HIDDEN_A_DAY = 40;

    private static final int PAGE = 20;

    @Inject
    private ObjectionStore store;

    @Inject
    private ObjectionMails mails;

    @Inject
    private Photos photos;

    @Inject
    private Media media;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Takes in what somebody asks who is shown, and tells the board.
     *
     * @return whether the photo is hidden now
     * @throws NotFound when residents see no such photo
     * @throws InvalidInput naming the field
     */
    @AllowAll("who is shown needs no account")
    public boolean ask(ObjectToPhoto command) {
        AlbumView album = photos.show(command.albumId());
        album.indexOf(command.photoId()).orElseThrow(() -> new NotFound("photo", command.photoId()));
        boolean hidden = hides(command.photoId());
        Objection objection = new Objection(command, album.title(), hidden, clock.instant());
        store.add(objection);
        if (hidden) {
            asSystem(() -> photos.hide(command.photoId()));
        }
        audit.record("photo.objected", subject(objection), "");
        mails.asked(objection);
        return hidden;
    }

    /** Whether a photo is hidden as soon as somebody asks. */
    @AllowAll("the form says so")
    public boolean hidesAtOnce() {
        return store.rule().orElseGet(ObjectionRule::usual).hidesAtOnce();
    }

    /** Chooses whether a photo is hidden as soon as somebody asks, or once the board has decided. */
    @Allow(SECTIONS_RULE)
    public void choose(boolean atOnce) {
        if (hidesAtOnce() != atOnce) {
            ObjectionRule rule = store.rule().orElseGet(() -> {
                ObjectionRule added = ObjectionRule.usual();
                store.add(added);
                return added;
            });
            rule.choose(atOnce);
            audit.record(atOnce ? "photo.hideAtOnceChosen" : "photo.decideFirstChosen", "", "");
        }
    }

    /** Those that wait first, then the newest. */
    @Allow(PHOTOS_PUBLISH)
    public Paged<ObjectionView> list(int page) {
        int number = Math.max(1, page);
        return new Paged<>(
                store.list((number - 1) * PAGE, PAGE).stream()
                        .map(Objection::view)
                        .toList(),
                number,
                PAGE,
                store.count());
    }

    /** How many wait for the board. */
    @Allow(PHOTOS_PUBLISH)
    public long waiting() {
        return store.count(ObjectionStatus.ASKED);
    }

    /** The photo that it is about, small, hidden or not; empty when it is gone. */
    @Allow(PHOTOS_PUBLISH)
    public Optional<PictureFile> photo(long id) {
        return media.small(required(id).pictureId());
    }

    /**
     * Throws the photo away for good. Who asked is told.
     *
     * @throws Conflict when it was decided before
     */
    @Allow(PHOTOS_PUBLISH)
    public void remove(long id) {
        long photo = decide(id, ObjectionStatus.REMOVED, "");
        asSystem(() -> photos.remove(photo));
    }

    /**
     * Lets everybody see the photo. Who asked is told why; when they ask again, the photo stays until the board decides.
     *
     * @throws Conflict when it was decided before
     */
    @Allow(PHOTOS_PUBLISH)
    public void putBack(long id, String why) {
        long photo = decide(id, ObjectionStatus.PUT_BACK, Why.required(why));
        asSystem(() -> photos.putBack(photo));
    }

    /** Forgets who asked, where that was decided long ago; tells how many. */
    @AllowSystem("a job does so every day")
    public int forget() {
        List<Objection> known = store.knownDecidedBefore(clock.instant().minus(Duration.ofDays(KNOWN_DAYS)));
        known.forEach(Objection::forget);
        return known.size();
    }

    /** All that wait about the same photo are decided with it. */
    private long decide(long id, ObjectionStatus decision, String why) {
        Objection decided = required(id);
        Actor by = ActorContext.current();
        Instant now = clock.instant();
        List<Objection> all = store.about(decided.pictureId(), ObjectionStatus.ASKED);
        if (!all.contains(decided)) {
            decided.decide(decision, why, by, now);
        }
        all.forEach(each -> {
            each.decide(decision, why, by, now);
            mails.decided(each);
        });
        audit.record(decision == ObjectionStatus.REMOVED ? "photo.removed" : "photo.putBack", subject(decided), why);
        return decided.pictureId();
    }

    private boolean hides(long photo) {
        return hidesAtOnce()
                && store.about(photo, ObjectionStatus.PUT_BACK).isEmpty()
                && store.countHiddenSince(clock.instant().minus(DAY)) < MOST_HIDDEN_A_DAY;
    }

    private Objection required(long id) {
        return store.byId(id).orElseThrow(() -> new NotFound("photo_objection", id));
    }

    private static String subject(Objection objection) {
        return objection.album() + " (" + objection.pictureId() + ")";
    }

    private static void asSystem(Runnable work) {
        ActorContext.as(Actor.system("objections to photos"), work);
    }
}
