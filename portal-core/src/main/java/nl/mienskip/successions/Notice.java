package nl.mienskip.successions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.mienskip.kernel.tenant.TenantScoped;

@Entity
@Table(name = "succession_notice")
class Notice extends TenantScoped {

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private long endingId;
    private Long intoId;
    private LocalDate day;
    private Instant toldAt;

    protected Notice() {}

    Notice(NoticeKind kind, long endingId, Long intoId, LocalDate day) {
        this.kind = kind;
        this.endingId = endingId;
        this.intoId = intoId;
        this.day = day;
    }

    /** False when it was told before. */
    boolean tell(Instant now) {
        if (toldAt != null) {
            return false;
        }
        this.toldAt = now;
        return true;
    }

    NoticeView view() {
        return new NoticeView(id(), kind, endingId, intoId, day);
    }
}
