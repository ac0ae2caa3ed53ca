package nl.mienskip.costs.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import org.junit.jupiter.api.Test;

/** What may be noted for a participant. */
class BookingTest {

    private static final Money CENT = Money.ofCents(1);

    @Test
    void itIsHoursOrACostAndSaysWhereItComesFrom() {
        refused("hours", work("help", null, null, "bon"));
        refused("hours", work("help", BigDecimal.ONE, CENT, "bon"));
        refused("hours", work("help", new BigDecimal("0.125"), null, "bon"));
        refused("hours", work("help", new BigDecimal("-1"), null, "bon"));
        refused("hours", work("help", new BigDecimal("1e99999"), null, "bon"));
        refused("cost", work("help", null, Money.ZERO, "bon"));
        refused("cost", work("help", null, Money.ofCents(-1), "bon"));
        refused("reference", work("help", BigDecimal.ONE, null, " "));
        refused("reference", work("help", BigDecimal.ONE, null, "x".repeat(101)));
        refused("reference", work("help", BigDecimal.ONE, null, "bon\u202E1"));
        refused("rule", work("Help me", BigDecimal.ONE, null, "bon"));
        refused("on", new BookWork(1, "help", null, BigDecimal.ONE, null, "bon"));
        refused("on", new BookWork(1, "help", LocalDate.of(1999, 1, 1), BigDecimal.ONE, null, "bon"));
    }

    @Test
    void hoursKeepTwoDecimals() {
        assertThat(booked(work("help", new BigDecimal("1.5"), null, " bon 1 ")).hours())
                .isEqualTo(new BigDecimal("1.50"));
        assertThat(booked(work("help", null, CENT, " bon 1 ")).reference()).isEqualTo("bon 1");
    }

    @Test
    void aServiceEndsInNoYearBeforeItBegan() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Subscription(new TakeService(1, "main", 2026, 2025)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("until"));
    }

    @Test
    void yearsOverlapWhereTheyShareOne() {
        assertThat(taken(2024, 2026).overlaps(taken(2026, null))).isTrue();
        assertThat(taken(2024, null).overlaps(taken(2020, 2024))).isTrue();
        assertThat(taken(2024, null).overlaps(taken(2030, 2031))).isTrue();
        assertThat(taken(2024, 2025).overlaps(taken(2026, null))).isFalse();
        assertThat(taken(2024, null).overlaps(new Subscription(new TakeService(1, "video", 2024, null))))
                .isFalse();
    }

    private static Subscription taken(int since, Integer until) {
        return new Subscription(new TakeService(1, "main", since, until));
    }

    private static BookWork work(String rule, BigDecimal hours, Money cost, String reference) {
        return new BookWork(1, rule, LocalDate.of(2026, 5, 1), hours, cost, reference);
    }

    private static BookingView booked(BookWork work) {
        return new Booking(work, Actor.of(1, 1, "It", Set.of()), Instant.EPOCH).view();
    }

    private static void refused(String field, BookWork work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> booked(work))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
