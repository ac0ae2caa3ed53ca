package nl.mienskip.openings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;
import nl.mienskip.tenants.Language;

@PersonalData(KeptData.LETTER)
@Entity
@Table(name = "opening")
class Opening extends TenantScoped {

    /** Longer than all steps together can take; a node that dies with the opening in hand holds it no longer. */
    private static final Duration HELD = Duration.ofMinutes(3);

    private long villageId;
    private String villageSlug;
    private String givenName;
    private String familyName;
    private String email;
    private String language;
    private String askedBy;
    private Instant askedAt;
    private Instant heldUntil;
    private Instant doneAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "opening", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<OpeningStep> steps = new ArrayList<>();

    protected Opening() {}

    Opening(long villageId, String villageSlug, FirstAdministrator administrator, String askedBy, Instant now) {
        this.villageId = villageId;
        this.villageSlug = villageSlug;
        this.askedBy = askedBy;
        this.askedAt = now;
        name(administrator);
        for (StepKind kind : StepKind.values()) {
            steps.add(new OpeningStep(this, kind));
        }
    }

    private void name(FirstAdministrator administrator) {
        this.givenName = administrator.givenName();
        this.familyName = administrator.familyName();
        this.email = administrator.email();
        this.language = administrator.language().tag();
    }

    /** Names somebody else, who then has to be invited, whoever was. */
    void rename(FirstAdministrator administrator) {
        name(administrator);
        step(StepKind.ADMINISTRATOR).again();
    }

    /** Takes it in hand, so that two people who repeat it at once do not tread on each other's feet. */
    void hold(Instant now) {
        if (doneAt != null) {
            throw new Conflict("opening.done", "the village is open already");
        }
        if (heldUntil != null && heldUntil.isAfter(now)) {
            throw new Conflict("opening.busy", "somebody else is opening it at this moment");
        }
        this.heldUntil = now.plus(HELD);
    }

    void letGo() {
        this.heldUntil = null;
    }

    /** Ends it. Who the first administrator is stands with the village from now on, not here. */
    void end(Instant now) {
        this.doneAt = now;
        this.heldUntil = null;
        this.givenName = "";
        this.familyName = "";
        this.email = "";
    }

    Optional<StepKind> next() {
        return steps.stream()
                .filter(step -> !step.done())
                .map(OpeningStep::kind)
                .findFirst();
    }

    OpeningStep step(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst().orElseThrow();
    }

    long villageId() {
        return villageId;
    }

    OpeningView view() {
        FirstAdministrator administrator = doneAt != null
                ? null
                : new FirstAdministrator(
                        givenName, familyName, email, Language.of(language).orElseThrow());
        return new OpeningView(
                villageSlug,
                administrator,
                askedBy,
                askedAt,
                doneAt,
                steps.stream().map(OpeningStep::view).toList());
    }
}
