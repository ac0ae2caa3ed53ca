package nl.mienskip.uploads;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;

/** What was begun by whom. Each entry is a transaction of its own: drawing a picture takes too long to hold one open. */
@Boundary
class UploadBook {

    private static final int MOST_AT_ONCE = 400;
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private UploadStore store;

    @Inject
    private PartFiles files;

    @Inject
    private Clock clock;

    /** @throws Conflict when too much of theirs is unfinished */
    void enter(Upload upload) {
        store.begunBefore(clock.instant().minus(KEPT)).forEach(this::forget);
        if (store.countUnfinished(ActorContext.current().accountId()) >= MOST_AT_ONCE) {
            throw new Conflict("upload.tooMany", "finish what was begun first");
        }
        store.add(upload);
    }

    /** @throws NotFound when the actor began nothing with this name */
    Upload required(String token) {
        Actor actor = ActorContext.current();
        return store.byToken(token).filter(upload -> upload.of(actor)).orElseThrow(() -> new NotFound("upload", token));
    }

    void became(String token, long picture) {
        required(token).became(picture);
    }

    void strike(String token) {
        forget(required(token));
    }

    private void forget(Upload upload) {
        files.delete(upload.token());
        store.remove(upload);
    }
}
