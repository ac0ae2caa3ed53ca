package nl.mienskip.editorial;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;

@PersonalData(KeptData.AUTHORSHIP)
@Entity
@Table(name = "item_revision")
class ItemRevision extends TenantScoped {

    /** Saves by one person with less than this between them make one revision. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id", updatable = false)
    private Item item;

    private int number;
    private String document;
    private String authorName;
    private Long authorId;
    private Instant at;

    protected ItemRevision() {}

    ItemRevision(Item item, int number, String document, Actor by, Instant at) {
        this.item = item;
        this.number = number;
        this.authorName = by.name();
        this.authorId = by.signedIn() ? by.accountId() : null;
        say(document, at);
    }

    /** Goes on with the same sitting. */
    void say(String words, Instant moment) {
        this.document = words;
        this.at = moment;
    }

    /** Whether a save by this actor at this moment belongs to the sitting that this revision is of. */
    boolean sameSitting(Actor actor, Instant now) {
        Long account = actor.signedIn() ? actor.accountId() : null;
        return Objects.equals(account, authorId) && at.plus(SITTING).isAfter(now);
    }

    int number() {
        return number;
    }

    String document() {
        return document;
    }

    String authorName() {
        return authorName;
    }

    Instant at() {
        return at;
    }
}
