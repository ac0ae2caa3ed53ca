package nl.mienskip.privacy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.Language;

/** The door to what the village acted for states about the personal data that it keeps. */
@Boundary
public class Privacy {

    @Inject
    private PrivacyNoticeStore store;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ContentChanged> changes;

    /** The notice; one that says nothing while the village has stated nothing. */
    @AllowAll("everybody may know what is kept of them")
    public PrivacyNoticeView notice() {
        return store.find()
                .map(PrivacyNotice::view)
                .orElseGet(() -> new PrivacyNoticeView(new WritePrivacyNotice("", "", Language.NL, "", 0), null));
    }

    /**
     * States this from now on.
     *
     * @throws InvalidInput naming the field
     * @throws Conflict when somebody else changed the notice meanwhile
     */
    @Allow(Right.NOTICES_EDIT)
    public PrivacyNoticeView state(WritePrivacyNotice command) {
        PrivacyNotice notice = store.find().orElseGet(PrivacyNotice::new);
        notice.state(command, clock.instant());
        store.save(notice);
        audit.record("privacy.stated", notice.view().stated().responsible(), "");
        changes.fire(new ContentChanged(TenantContext.id()));
        return notice.view();
    }
}
