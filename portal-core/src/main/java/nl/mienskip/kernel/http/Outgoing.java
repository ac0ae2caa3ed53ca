package nl.mienskip.kernel.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.kernel.settings.Settings;

/**
 * Reads from addresses that people name, as docs/adr/0023 says: only from the web at large, for a bounded time, a bounded
 * amount, and as somebody who says who they are.
 */
@ApplicationScoped
public class Outgoing {

    private static final Set<Integer> PORTS_OF_THE_WEB = Set.of(80, 443);
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE = Duration.ofSeconds(15);

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Does it, and goes where it is sent on to.
     *
     * @throws NoAnswer when nothing came of it, for whatever reason
     */
    public Answer send(Fetch fetch) {
        Destinations destinations =
                new Destinations(InetAddress::getAllByName, PublicAddress::test, PORTS_OF_THE_WEB, trusted());
        return new Errand(destinations, agent(), CONNECT, WHOLE, clock).run(fetch);
    }

    /** Whoever wonders who is asking finds the platform there. */
    private String agent() {
        return "Mienskip (+" + settings.address(settings.baseDomain(), "/") + ")";
    }

    private Set<String> trusted() {
        return Arrays.stream(settings.text("PORTAL_OUTGOING_TRUSTED", "").split(","))
                .map(place -> place.strip().toLowerCase(Locale.ROOT))
                .filter(place -> !place.isEmpty())
                .collect(Collectors.toSet());
    }
}
