package nl.mienskip.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;
import nl.mienskip.tenants.Language;

/** What residents read of an item, from a moment until another: what every kind's own table begins with. */
@PersonalData(KeptData.AUTHORSHIP)
@MappedSuperclass
public abstract class Published extends TenantScoped {

    @Column(updatable = false)
    private long itemId;

    private String lang;
    private String title;
    private Instant publishFrom;
    private Instant publishUntil;
    private String authorName;
    private Instant changedAt;

    protected Published() {}

    protected Published(long itemId) {
        this.itemId = itemId;
    }

    /** Residents read it as this says. */
    protected void publish(Publication publication) {
        this.lang = publication.language().tag();
        this.title = publication.title();
        this.publishFrom = publication.from();
        this.publishUntil = publication.until();
        this.authorName = publication.author();
        this.changedAt = publication.changedAt();
    }

    /** When residents read it, and what it is called. */
    protected Publication publication() {
        return new Publication(
                itemId, Language.of(lang).orElseThrow(), title, publishFrom, publishUntil, authorName, changedAt);
    }
}
