package nl.mienskip.kernel.time;

import java.time.ZoneId;

/** The time by which the cooperation's own days and years begin, and a village's where it has no other. */
public final class PlatformTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private PlatformTime() {}
}
