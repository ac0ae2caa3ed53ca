package nl.mienskip.editorial;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;
import nl.mienskip.kernel.text.Sha256;
import nl.mienskip.tenants.Language;
import org.hibernate.annotations.OptimisticLock;

@PersonalData(KeptData.AUTHORSHIP)
@Entity
@Table(name = "item")
class Item extends TenantScoped {

    @Enumerated(EnumType.STRING)
    private Section section;

    /** What the newest words are written in and called. */
    private String lang;

    private String title;

    /** What it says: to residents once it is published, to its writers before. */
    private String document;

    /** What a published item will say once the changes are published; null while there are none. */
    private String pendingDocument;

    /** Fingerprint of the document that was last published, which needs no second look; null before. */
    private String approved;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    @Embedded
    private Review review = Review.none();

    /** Beside what it says: whoever writes meanwhile is not in the way of whoever looks whether it is right. */
    @Embedded
    @OptimisticLock(excluded = true)
    private Upkeep upkeep;

    private Instant publishFrom;
    private Instant publishUntil;

    /** Who began it; the account is null when it was no person. */
    private String authorName;

    private Long authorId;

    private String writtenBy;
    private Instant writtenAt;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected Item() {}

    Item(Section section, Written words, Actor author, Instant now) {
        this.section = section;
        this.status = ItemStatus.DRAFT;
        this.authorName = author.name();
        this.authorId = author.signedIn() ? author.accountId() : null;
        this.upkeep = Upkeep.by(author);
        this.createdAt = now;
        keep(words, author, now);
    }

    /** Keeps words: a draft says them, what is on the pages only once they are published. */
    void keep(Written words, Actor by, Instant now) {
        if (status == ItemStatus.PUBLISHED) {
            this.pendingDocument = words.document();
        } else {
            this.document = words.document();
        }
        this.lang = words.language().tag();
        this.title = words.title();
        this.writtenBy = by.name();
        this.writtenAt = now;
        this.changedAt = now;
    }

    /** Gives up the changes that were not published: it says from now on only what stands on the pages. */
    void dropPending(Written shown, Instant now) {
        this.pendingDocument = null;
        this.lang = shown.language().tag();
        this.title = shown.title();
        this.review = Review.none();
        this.changedAt = now;
    }

    /**
     * Publishes from a moment, or from now, until another, or for good; with the changes that were kept beside it. An end
     * that is over is taken only with the times that stand, when it is put back as it was.
     */
    void publish(Instant from, Instant until, Instant now) {
        boolean again = Objects.equals(from, publishFrom) && Objects.equals(until, publishUntil);
        Instant start = from != null ? from : publishFrom != null && !publishFrom.isAfter(now) ? publishFrom : now;
        if (until != null && !until.isAfter(start)) {
            throw new InvalidInput("publishUntil", "publishUntil.before", "publishUntil must come after publishFrom");
        }
        if (until != null && !until.isAfter(now) && !again) {
            throw new InvalidInput("publishUntil", "publishUntil.past", "publishUntil is over already");
        }
        this.publishFrom = start;
        this.publishUntil = until;
        become(ItemStatus.PUBLISHED, now);
        this.approved = Sha256.of(document);
    }

    /** Another status; changes that were kept beside it are then what it says. */
    void become(ItemStatus next, Instant now) {
        this.document = newest();
        this.pendingDocument = null;
        this.status = next;
        this.review = Review.none();
        this.changedAt = now;
    }

    /** Asks somebody else to publish it. */
    void handIn(Actor by, Instant now) {
        if (!reviewable()) {
            throw new Conflict("item.nothingToReview", "there is nothing to publish");
        }
        this.review = Review.asked(by, now);
        this.changedAt = now;
    }

    /** Gives it back to who handed it in. */
    void giveBack(String why, Instant now) {
        if (review.status() != ReviewStatus.ASKED) {
            throw new Conflict("item.notHandedIn", "nobody handed it in");
        }
        this.review = review.returned(why, now);
        this.changedAt = now;
    }

    /** Refuses a change that was made on an older version. */
    void expect(long seen) {
        if (seen != version) {
            throw new Conflict("item.changed", "somebody else changed it meanwhile");
        }
    }

    /** Whether there is anything in it that residents do not read, now or later. */
    boolean reviewable() {
        return status == ItemStatus.DRAFT || status == ItemStatus.PUBLISHED && pendingDocument != null;
    }

    /** Whether residents have read what was last written before. */
    boolean approved() {
        return Sha256.of(newest()).equals(approved);
    }

    /** Whether this document is what stands on the pages. */
    boolean shows(String words) {
        return status == ItemStatus.PUBLISHED && document.equals(words);
    }

    /** What a writer goes on with: the changes that were not published, or else what it says. */
    String newest() {
        return pendingDocument == null ? document : pendingDocument;
    }

    /** What it says now, without changes that wait. */
    String document() {
        return document;
    }

    boolean everPublished() {
        return publishFrom != null;
    }

    boolean begunBy(Actor actor) {
        return actor.signedIn() && Objects.equals(authorId, actor.accountId());
    }

    Section section() {
        return section;
    }

    ItemStatus status() {
        return status;
    }

    Review review() {
        return review;
    }

    Upkeep upkeep() {
        return upkeep;
    }

    String title() {
        return title;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Publication publication() {
        return new Publication(
                id(), Language.of(lang).orElseThrow(), title, publishFrom, publishUntil, authorName, changedAt);
    }

    ItemView view() {
        return new ItemView(
                id(),
                section,
                Language.of(lang).orElseThrow(),
                title,
                status,
                publishFrom,
                publishUntil,
                authorName,
                authorId,
                writtenBy,
                createdAt,
                changedAt,
                pendingDocument != null,
                review.view(),
                upkeep.view(),
                version);
    }
}
