package nl.mienskip.uploads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.media.PictureUse;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;

@PersonalData(KeptData.AUTHORSHIP)
@Entity
@Table(name = "upload")
class Upload extends TenantScoped {

    @Column(updatable = false)
    private String token;

    @Column(updatable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "picture_use", updatable = false)
    private PictureUse use;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private Instant begunAt;

    /** What became of it; null while it is not whole. */
    private Long pictureId;

    protected Upload() {}

    Upload(String token, Actor by, PictureUse use, long size, Instant now) {
        this.token = token;
        this.accountId = by.accountId();
        this.use = use;
        this.size = size;
        this.begunAt = now;
    }

    boolean of(Actor actor) {
        return actor.signedIn() && actor.accountId() == accountId;
    }

    String token() {
        return token;
    }

    long size() {
        return size;
    }

    PictureUse use() {
        return use;
    }

    /** It is whole, and this picture. */
    void became(long picture) {
        this.pictureId = picture;
    }

    Long pictureId() {
        return pictureId;
    }
}
