package nl.mienskip.looks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureView;
import nl.mienskip.kernel.tenant.TenantContext;

/** The door to the look of the tenant acted for. */
@Boundary
public class Looks {

    @Inject
    private LookStore store;

    @Inject
    private Media media;

    @Inject
    private SignInLooks signInLooks;

    @Inject
    private Audit audit;

    @Inject
    private Event<ContentChanged> changes;

    /** The look; the default one while the village has not chosen. */
    @AllowAll("every page is painted with it")
    public LookView current() {
        return view(store.find().map(Look::choice).orElse(ChangeLook.DEFAULT));
    }

    /**
     * What a choice would look like; stores nothing.
     *
     * @throws InvalidInput naming the field
     */
    @Allow(Right.LOOK_EDIT)
    public LookView preview(ChangeLook choice) {
        return view(choice);
    }

    /**
     * Makes a choice.
     *
     * @throws InvalidInput naming the field
     * @throws Conflict when somebody else made one meanwhile
     */
    @Allow(Right.LOOK_EDIT)
    public LookView change(ChangeLook choice) {
        return choose(choice, "look.changed");
    }

    /** Goes back to the look of a village that has not chosen; its pictures can be put back for a day. */
    @Allow(Right.LOOK_EDIT)
    public LookView reset(long version) {
        return choose(ChangeLook.DEFAULT.on(version), "look.reset");
    }

    private LookView choose(ChangeLook choice, String act) {
        Look look = store.find().orElseGet(Look::new);
        look.expect(choice.version());
        ChangeLook before = look.id() == null ? ChangeLook.DEFAULT : look.choice();
        replace("crestId", before.crestId(), choice.crestId());
        replace("photoId", before.photoId(), choice.photoId());
        look.choose(choice);
        store.save(look);
        audit.record(act, words(look.choice()), "");
        signInLooks.changed();
        changes.fire(new ContentChanged(TenantContext.id()));
        return view(look.choice());
    }

    private void replace(String field, Long before, Long after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (after != null && !media.keep(after)) {
            throw new InvalidInput(field, "picture.gone", "there is no picture " + after);
        }
        if (before != null) {
            media.release(before);
        }
    }

    private LookView view(ChangeLook choice) {
        return LookView.of(choice, picture(choice.crestId()), picture(choice.photoId()), choice.version());
    }

    private PictureView picture(Long id) {
        return id == null ? null : media.find(id).orElse(null);
    }

    private static String words(ChangeLook choice) {
        return "brand " + choice.brand() + ", accent " + choice.accent() + ", font " + choice.font();
    }
}
