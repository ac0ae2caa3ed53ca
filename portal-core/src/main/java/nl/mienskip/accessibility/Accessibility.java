package nl.mienskip.accessibility;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;

/** The door to what the village acted for states about how accessible its website is. */
@Boundary
public class Accessibility {

    @Inject
    private StatementStore store;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ContentChanged> changes;

    /** The statement; one that says nothing while the village has stated nothing. */
    @AllowAll("whoever meets a barrier must be able to read it")
    public StatementView statement() {
        return store.find()
                .map(statement -> statement.view(today()))
                .orElseGet(() -> new StatementView(
                        WriteStatement.NONE, Conformance.of(WriteStatement.NONE, today()), null, false));
    }

    /**
     * States this from now on.
     *
     * @throws InvalidInput naming the field
     * @throws Conflict when somebody else changed the statement meanwhile
     */
    @Allow(Right.NOTICES_EDIT)
    public StatementView state(WriteStatement command) {
        WriteStatement stated = StatementRule.checked(command, today());
        AccessibilityStatement statement = store.find().orElseGet(AccessibilityStatement::new);
        statement.state(stated, clock.instant());
        store.save(statement);
        StatementView view = statement.view(today());
        audit.record("accessibility.stated", view.conformance().name(), "");
        changes.fire(new ContentChanged(TenantContext.id()));
        return view;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PlatformTime.ZONE);
    }
}
