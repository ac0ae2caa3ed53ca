package nl.mienskip.enrolments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void aCodeIsReadAsItIsWritten() {
        for (int i = 0; i < 200; i++) {
            EnrolmentCode code = EnrolmentCode.random();
            assertThat(EnrolmentCode.typed(code.grouped())).contains(code);
            assertThat(code.grouped()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        }
    }

    @Test
    void codesDoNotRepeat() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            assertThat(seen.add(EnrolmentCode.random().characters())).isTrue();
        }
    }

    @Test
    void whatLooksAlikeIsTheSame() {
        assertThat(EnrolmentCode.typed("o1l2 abcd-efgh")).contains(new EnrolmentCode("0112ABCDEFGH"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ABCD", "ABCD-EFGH-JKMNP", "ABCD-EFGH-JKMU", "ABCD-EFGH-JK'!"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(EnrolmentCode.typed(typed)).isEmpty();
    }

    @Test
    void theHashIsAnotherInAnotherVillageAndTellsNothingOfTheCode() {
        EnrolmentCode code = new EnrolmentCode("0112ABCDEFGH");

        assertThat(code.hash(2))
                .isNotEqualTo(code.hash(3))
                .doesNotContain("ABCD")
                .hasSize(64);
        assertThat(code).hasToString("EnrolmentCode");
    }

    @Test
    void anEnrolmentIsUsableOnceAndForThirtyDays() {
        Enrolment enrolment = new Enrolment(1, true);
        enrolment.renew(2, NOW);

        assertThat(enrolment.usable(NOW.plus(Enrolment.VALID).minusSeconds(1))).isTrue();
        assertThat(enrolment.usable(NOW.plus(Enrolment.VALID))).isFalse();
        enrolment.use(NOW);
        assertThat(enrolment.usable(NOW)).isFalse();
    }

    @Test
    void aNewCodeMakesTheOneBeforeWorthless() {
        Enrolment enrolment = new Enrolment(1, true);

        assertThat(enrolment.renew(2, NOW)).isNotEqualTo(enrolment.renew(2, NOW));
    }
}
