package nl.mienskip.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import nl.mienskip.kernel.settings.Settings;

/**
 * How often one address, or account, may do something, on this node. An IPv6 address counts by its network of 64 bits, which is what
 * one household gets.
 */
@ApplicationScoped
public class RateLimits {

    private static final int NETWORK_BYTES = 8;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Inject
    private Settings settings;

    private final Cache<String, Bucket> signIns = kept();
    private final Cache<String, Bucket> codes = kept();
    private final Cache<Long, Bucket> steps = kept();
    private final Cache<String, Bucket> reckonings = kept();
    private final Cache<String, Bucket> signUps = kept();
    private final Cache<String, Bucket> reactions = kept();
    private final Cache<String, Bucket> objections = kept();

    /** Counts the beginning of a sign-in; false when there were too many in a minute. */
    public boolean maySignIn(HttpServletRequest request) {
        int most = settings.number("PORTAL_SIGN_INS_PER_MINUTE", 120);
        return signIns.get(network(request.getRemoteAddr()), key -> bucket(most, Duration.ofMinutes(1)))
                .tryConsume(1);
    }

    /** Whether another code may be tried; wrong ones are counted by {@link #wrongCode}. */
    public boolean mayTryCode(HttpServletRequest request) {
        return codes(request).getAvailableTokens() > 0;
    }

    /** Counts a code that was wrong. */
    public void wrongCode(HttpServletRequest request) {
        codes(request).tryConsume(1);
    }

    /**
     * Counts a step into or out of a village by an account, on whichever host; false when there were too many. Not by
     * address: at a village evening many join from one.
     */
    public boolean mayJoinOrLeave(long accountId) {
        int most = settings.number("PORTAL_JOINS_PER_QUARTER", 20);
        return steps.get(accountId, key -> bucket(most, QUARTER)).tryConsume(1);
    }

    /** Counts a question that costs work and needs no sign-in; false when there were too many in a minute. */
    public boolean mayReckon(HttpServletRequest request) {
        int most = settings.number("PORTAL_RECKONINGS_PER_MINUTE", 300);
        return reckonings
                .get(network(request.getRemoteAddr()), key -> bucket(most, Duration.ofMinutes(1)))
                .tryConsume(1);
    }

    /** Counts a sign-up for an event, which sends a mail to whatever address was typed; false when there were too many. */
    public boolean maySignUp(HttpServletRequest request) {
        int most = settings.number("PORTAL_SIGNUPS_PER_QUARTER", 60);
        return signUps.get(network(request.getRemoteAddr()), key -> bucket(most, QUARTER))
                .tryConsume(1);
    }

    /** Whether somebody may ask again to take a photo away; what was taken in is counted by {@link #objected}. */
    public boolean mayObject(HttpServletRequest request) {
        return objections(request).getAvailableTokens() > 0;
    }

    /** Counts that somebody asked to take a photo away. */
    public void objected(HttpServletRequest request) {
        objections(request).tryConsume(1);
    }

    private Bucket objections(HttpServletRequest request) {
        int most = settings.number("PORTAL_OBJECTIONS_PER_QUARTER", 10);
        return objections.get(network(request.getRemoteAddr()), key -> bucket(most, QUARTER));
    }

    /** Counts something that a reader says about a page, which somebody gets a mail about; false when it was too often. */
    public boolean mayReact(HttpServletRequest request) {
        int most = settings.number("PORTAL_REACTIONS_PER_QUARTER", 20);
        return reactions
                .get(network(request.getRemoteAddr()), key -> bucket(most, QUARTER))
                .tryConsume(1);
    }

    private Bucket codes(HttpServletRequest request) {
        int most = settings.number("PORTAL_WRONG_CODES_PER_QUARTER", 10);
        return codes.get(network(request.getRemoteAddr()), key -> bucket(most, QUARTER));
    }

    private static Bucket bucket(int most, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                .build();
    }

    private static <K> Cache<K, Bucket> kept() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(QUARTER.multipliedBy(2))
                .build();
    }

    static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
