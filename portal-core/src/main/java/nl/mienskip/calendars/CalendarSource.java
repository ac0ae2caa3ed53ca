package nl.mienskip.calendars;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import nl.mienskip.kernel.http.BackOff;
import nl.mienskip.kernel.http.Stamp;
import nl.mienskip.kernel.http.Trouble;
import nl.mienskip.kernel.tenant.TenantScoped;

/** A calendar elsewhere that a village follows. */
@Entity
@Table(name = "calendar_source")
class CalendarSource extends TenantScoped {

    private static final Duration PAUSE = Duration.ofHours(3);
    private static final BackOff AFTER_TROUBLE = new BackOff(Duration.ofHours(1), Duration.ofDays(1));

    private String name;
    private String url;
    private String etag;
    private String lastModified;
    private Instant nextAt;

    /** When it was last read well; null for never. */
    private Instant readAt;

    private int failures;

    /** Why it could not be read the last time; null when it could. */
    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    protected CalendarSource() {}

    CalendarSource(String name, URI url, Instant now) {
        this.name = name;
        this.url = url.toString();
        this.nextAt = now;
    }

    /** It was read, or is still what it was. */
    void read(Stamp stamp, Instant now) {
        etag = stamp.etag();
        lastModified = stamp.lastModified();
        readAt = now;
        nextAt = now.plus(PAUSE);
        failures = 0;
        trouble = null;
    }

    /** Nothing came of it. */
    void failed(Trouble why, Duration asked, Instant now) {
        failures++;
        trouble = why;
        nextAt = now.plus(AFTER_TROUBLE.pause(failures, asked));
    }

    URI address() {
        return URI.create(url);
    }

    Stamp stamp() {
        return new Stamp(etag, lastModified);
    }

    String name() {
        return name;
    }

    SourceView view() {
        return new SourceView(id(), name, url, readAt, trouble);
    }
}
