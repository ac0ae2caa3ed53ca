package nl.mienskip.usage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that a test sets. */
final class SetClock extends Clock {

    private final AtomicLong now = new AtomicLong();

    SetClock(String instant) {
        set(instant);
    }

    void set(String instant) {
        now.set(Instant.parse(instant).toEpochMilli());
    }

    void pass(Duration time) {
        now.addAndGet(time.toMillis());
    }

    @Override
    public long millis() {
        return now.get();
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(now.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
