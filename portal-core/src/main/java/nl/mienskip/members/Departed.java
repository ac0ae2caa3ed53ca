package nl.mienskip.members;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import nl.mienskip.kernel.Boundary;

/** Those who left or were refused. The platform's own job calls it. */
@Boundary
class Departed {

    /** As the privacy statement tells. */
    static final Duration KEPT = Duration.ofDays(365);

    /** Who is blocked stays known, so that they stay out. */
    private static final Set<MemberStatus> FORGOTTEN = EnumSet.of(MemberStatus.LEFT, MemberStatus.REFUSED);

    @Inject
    private MemberStore store;

    @Inject
    private Clock clock;

    /** Forgets those of the tenant acted for who have been no members for a year; says how many they were. */
    int forget() {
        return store.remove(FORGOTTEN, clock.instant().minus(KEPT));
    }
}
