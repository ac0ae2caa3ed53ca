package nl.mienskip.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void nothingIsKnownWhileNobodyLooked() {
        assertThat(on(TODAY, WriteStatement.NONE)).isEqualTo(Conformance.UNKNOWN);
    }

    @Test
    void anExaminationThatFoundNothingMeetsForThreeYears() {
        WriteStatement stated = examined(TODAY, true, List.of());

        assertThat(on(TODAY, stated)).isEqualTo(Conformance.MEETS);
        assertThat(on(LocalDate.of(2029, 11, 21), stated)).isEqualTo(Conformance.MEETS);
        assertThat(on(LocalDate.of(2029, 11, 22), stated)).isEqualTo(Conformance.UNKNOWN);
    }

    @Test
    void aBarrierThatIsKnownMakesItPartly() {
        assertThat(on(TODAY, examined(TODAY, false, List.of("Oude foto’s")))).isEqualTo(Conformance.PARTLY);
    }

    @Test
    void aPlanCountsForHalfAYear() {
        assertThat(on(TODAY, planned(LocalDate.of(2027, 5, 22)))).isEqualTo(Conformance.PLANNED);
        assertThat(on(TODAY, planned(LocalDate.of(2027, 5, 23)))).isEqualTo(Conformance.UNKNOWN);
        assertThat(on(TODAY, planned(TODAY.minusDays(1)))).isEqualTo(Conformance.UNKNOWN);
    }

    @Property
    void nothingThatCanBeStatedMeetsWithoutPeopleWhoLookedLately(
            @ForAll @IntRange(min = -2_000, max = 2_000) int examined,
            @ForAll boolean hasExamined,
            @ForAll boolean allMet,
            @ForAll boolean barrier,
            @ForAll @IntRange(max = 2_000) int later) {
        LocalDate day = hasExamined ? TODAY.plusDays(examined) : null;
        WriteStatement given = examined(day, allMet, barrier ? List.of("Menu") : List.of());
        WriteStatement stated;
        try {
            stated = StatementRule.checked(given, TODAY);
        } catch (InvalidInput refused) {
            return;
        }
        LocalDate read = TODAY.plusDays(later);
        if (on(read, stated) == Conformance.MEETS) {
            assertThat(stated.examinedOn())
                    .isNotNull()
                    .isAfter(read.minusYears(3))
                    .isBeforeOrEqualTo(TODAY);
            assertThat(stated.examinedBy()).isNotEmpty();
            assertThat(stated.barriers()).isEmpty();
        }
    }

    @Test
    void nobodyCanSayThatAllIsMetWithoutAnExamination() {
        assertRefused("examinedOn", "statement.unexamined", examined(null, true, List.of()));
    }

    @Test
    void anExaminationHasADayWhoDidItAndHow() {
        assertRefused(
                "examinedOn", "missing", new WriteStatement(null, "Stichting", "", false, List.of(), null, "", 0));
        assertRefused("examinedBy", "missing", new WriteStatement(TODAY, " ", "Hoe", false, List.of(), null, "", 0));
        assertRefused("method", "missing", new WriteStatement(TODAY, "Wie", "", false, List.of(), null, "", 0));
        assertRefused("examinedOn", "examination.future", examined(TODAY.plusDays(1), false, List.of()));
    }

    @Test
    void notAllIsMetWhileABarrierIsKnown() {
        assertRefused("allMet", "statement.barriers", examined(TODAY, true, List.of("Menu")));
    }

    @Test
    void aPlanIsOfADayToCome() {
        assertRefused("plannedOn", "plan.past", planned(TODAY.minusDays(1)));
    }

    @Test
    void aBarrierIsOneLineAndAnEmptyOneIsNone() {
        WriteStatement stated =
                StatementRule.checked(examined(TODAY, false, List.of(" Oude\nfoto’s ", " ", "")), TODAY);

        assertThat(stated.barriers()).containsExactly("Oude foto’s");
    }

    private static void assertRefused(String field, String code, WriteStatement given) {
        assertThatThrownBy(() -> StatementRule.checked(given, TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.code()).isEqualTo(code);
                });
    }

    private static Conformance on(LocalDate day, WriteStatement stated) {
        return Conformance.of(stated, day);
    }

    private static WriteStatement examined(LocalDate day, boolean allMet, List<String> barriers) {
        String told = day == null ? "" : "Stichting Voorbeeld";
        return new WriteStatement(day, told, told, allMet, barriers, null, "", 0);
    }

    private static WriteStatement planned(LocalDate day) {
        return new WriteStatement(null, "", "", false, List.of(), day, "", 0);
    }
}
