package nl.mienskip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.kernel.time.PlatformTime;
import org.junit.jupiter.api.Test;

class HostCacheTest {

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private final HostCache cache = new HostCache(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    });

    private boolean databaseAway;
    private Optional<TenantView> stored = Optional.of(tenant("Burum"));
    private int asked;

    @Test
    void theDatabaseIsAskedOnceInHalfAMinute() {
        look();
        pass(29);
        look();

        assertThat(asked).isEqualTo(1);
    }

    @Test
    void anUnknownHostIsRememberedToo() {
        stored = Optional.empty();

        assertThat(look()).isEmpty();
        assertThat(look()).isEmpty();
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void whatCannotBeAHostIsNobodysWithoutAskingTheDatabase() {
        for (String host : List.of("bürum.mienskip.localhost", "burum mienskip", "", "[::1]", "a".repeat(254))) {
            assertThat(cache.get(host, name -> {
                        throw new AssertionError("asked for " + name);
                    }))
                    .isEmpty();
        }
    }

    @Test
    void aChangeElsewhereShowsAfterHalfAMinute() {
        look();
        stored = Optional.of(tenant("Boerum"));
        pass(30);

        assertThat(look()).map(TenantView::name).contains("Boerum");
    }

    @Test
    void aChangeHereShowsAtOnce() {
        look();
        stored = Optional.of(tenant("Boerum"));
        cache.forget(new TenantsChanged(3, PlatformTime.ZONE));

        assertThat(look()).map(TenantView::name).contains("Boerum");
    }

    @Test
    void whatWasKnownHoldsOnWhileTheDatabaseIsAway() {
        look();
        databaseAway = true;
        pass(3600);

        assertThat(look()).map(TenantView::name).contains("Burum");
    }

    @Test
    void aDatabaseThatIsAwayIsNotAskedByEveryRequest() {
        look();
        databaseAway = true;
        pass(30);
        look();
        look();
        pass(4);
        look();
        assertThat(asked).isEqualTo(2);

        pass(1);
        look();
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void aHostThatWasNeverKnownFailsWhileTheDatabaseIsAway() {
        databaseAway = true;

        assertThatThrownBy(this::look).isInstanceOf(IllegalStateException.class);
    }

    private void pass(int seconds) {
        now = now.plus(Duration.ofSeconds(seconds));
    }

    private Optional<TenantView> look() {
        return cache.get("burum.example", host -> {
            asked++;
            if (databaseAway) {
                throw new IllegalStateException("the database is away");
            }
            return stored;
        });
    }

    private static TenantView tenant(String name) {
        return new TenantView(
                3,
                "burum",
                TenantKind.VILLAGE,
                TenantStatus.OPEN,
                name,
                Map.of(),
                600,
                LocalDate.of(2026, 1, 1),
                List.of(Language.NL),
                PlatformTime.ZONE,
                "burum.example",
                1L,
                Instant.EPOCH,
                0);
    }
}
