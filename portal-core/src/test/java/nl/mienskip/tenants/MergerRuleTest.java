package nl.mienskip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MergerRuleTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Timeline SINCE_FIRST = since(FIRST);

    @Test
    void twoOfOneKindThatGoOnMayMerge() {
        assertThatCode(() -> {
                    MergerRule.check(village(2, TenantStatus.OPEN), village(3, TenantStatus.SUSPENDED));
                    MergerRule.check(municipality(4), municipality(5));
                    MergerRule.check(DAY, SINCE_FIRST, since(DAY), List.of(FIRST, DAY));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void nothingMergesWithItself() {
        refused("intoId", () -> MergerRule.check(village(2, TenantStatus.OPEN), village(2, TenantStatus.OPEN)));
    }

    @Test
    void aVillageDoesNotGoUpInAMunicipality() {
        refused("intoId", () -> MergerRule.check(village(2, TenantStatus.OPEN), municipality(4)));
        refused("intoId", () -> MergerRule.check(municipality(4), village(2, TenantStatus.OPEN)));
    }

    @Test
    void nothingGoesUpInWhatIsNotThereYetOrNoMore() {
        for (TenantStatus gone : List.of(TenantStatus.OPENING, TenantStatus.CLOSED)) {
            refused("intoId", () -> MergerRule.check(village(2, TenantStatus.OPEN), village(3, gone)));
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> MergerRule.check(village(3, gone), village(2, TenantStatus.OPEN)));
        }
    }

    @Test
    void bothWereThereOnTheDay() {
        refused("day", () -> MergerRule.check(FIRST.minusDays(1), SINCE_FIRST, since(FIRST.minusYears(1)), List.of()));
        refused("day", () -> MergerRule.check(DAY.minusDays(1), SINCE_FIRST, since(DAY), List.of()));
    }

    @Test
    void whoIsToEndHadTakenInAllThatWentUpInIt() {
        refused("day", () -> MergerRule.check(DAY, SINCE_FIRST, SINCE_FIRST, List.of(FIRST, DAY.plusDays(1))));
    }

    private static void refused(String field, ThrowingCallable work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(work)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static Timeline since(LocalDate day) {
        return new Timeline(List.of(new StandingView(day, 1L, true, null)));
    }

    private static TenantView municipality(long id) {
        return tenant(id, TenantKind.MUNICIPALITY, TenantStatus.OPEN);
    }

    private static TenantView village(long id, TenantStatus status) {
        return tenant(id, TenantKind.VILLAGE, status);
    }

    private static TenantView tenant(long id, TenantKind kind, TenantStatus status) {
        return new TenantView(
                id,
                "it",
                kind,
                status,
                "It",
                Map.of(),
                100,
                FIRST,
                List.of(Language.NL),
                ZoneId.of("Europe/Amsterdam"),
                "",
                1L,
                Instant.EPOCH,
                0);
    }
}
