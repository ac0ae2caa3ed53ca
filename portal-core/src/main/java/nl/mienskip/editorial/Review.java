package nl.mienskip.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import nl.mienskip.kernel.actor.Actor;

/** That somebody else is asked to look at an item's words, and what they said. */
@Embeddable
class Review {

    @Enumerated(EnumType.STRING)
    @Column(name = "review")
    private ReviewStatus status;

    @Column(name = "review_asked_by")
    private String askedBy;

    @Column(name = "review_asked_by_id")
    private Long askedById;

    @Column(name = "review_at")
    private Instant at;

    @Column(name = "review_note")
    private String note;

    protected Review() {}

    private Review(ReviewStatus status, String askedBy, Long askedById, Instant at, String note) {
        this.status = status;
        this.askedBy = askedBy;
        this.askedById = askedById;
        this.at = at;
        this.note = note;
    }

    static Review none() {
        return new Review(ReviewStatus.NONE, "", null, null, "");
    }

    static Review asked(Actor by, Instant now) {
        return new Review(ReviewStatus.ASKED, by.name(), by.signedIn() ? by.accountId() : null, now, "");
    }

    Review returned(String why, Instant now) {
        return new Review(ReviewStatus.RETURNED, askedBy, askedById, now, why);
    }

    ReviewStatus status() {
        return status;
    }

    Long askedById() {
        return askedById;
    }

    boolean askedBy(Actor actor) {
        return Objects.equals(askedById, actor.accountId());
    }

    ReviewView view() {
        return new ReviewView(status, askedBy, askedById, at, note);
    }
}
